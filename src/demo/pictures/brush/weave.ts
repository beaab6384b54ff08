import { d, el, ellipse, path, type Attributes, type Canvas } from "../canvas"
import { lit, mix, type Tone } from "../colour"

/** A round woven vessel; `rx`, `ry` are its rim, `base` the share of the rim's width at the foot. */
export type Vessel = {
  x: number
  y: number
  rx: number
  ry: number
  height: number
  base: number
  belly?: number
}

const SIDE = Math.PI / 2

/** Lambert light for a point at `angle` around an upright vessel (0 = towards the viewer). */
const lightAt = (angle: number) =>
  0.5 + 0.48 * Math.sin(-angle * 0.9 + 0.35) * 0.9 + 0.12 * Math.cos(angle)

function widthAt(vessel: Vessel, t: number): number {
  const straight = 1 + (vessel.base - 1) * t
  return vessel.rx * (straight + (vessel.belly ?? 0.1) * Math.sin(Math.PI * t))
}

/** The front wall: bands going over and under, every strip shaded by where it faces. */
export function wovenWall(c: Canvas, vessel: Vessel, tone: Tone, rows = 9, columns = 26): string {
  const { x, y, ry, height } = vessel
  const back = d`M${x - vessel.rx} ${y} Q${x - widthAt(vessel, 0.5) * 1.06} ${y + height * 0.55} ${x - widthAt(vessel, 1)} ${y + height} A${widthAt(vessel, 1)} ${ry * vessel.base} 0 0 0 ${x + widthAt(vessel, 1)} ${y + height} Q${x + widthAt(vessel, 0.5) * 1.06} ${y + height * 0.55} ${x + vessel.rx} ${y} A${vessel.rx} ${ry} 0 0 1 ${x - vessel.rx} ${y} Z`
  const strips = c.many(rows, (row) =>
    c.many(columns, (column) => {
      const t = (row + 0.5) / rows
      const angle = -SIDE + (Math.PI * (column + 0.5)) / columns
      const over = (row + column) % 2 === 0
      const wide = widthAt(vessel, t)
      const sag = ry * (1 + (vessel.base - 1) * t)
      const cx = x + wide * Math.sin(angle)
      const cy = y + height * t + sag * Math.cos(angle)
      const w = (wide * Math.PI * Math.cos(angle)) / columns / 2 + 1.5
      const h = height / rows / 2
      const light = lightAt(angle) - t * 0.22 + (over ? 0.12 : -0.2) + c.between(-0.07, 0.07)
      const colour = lit(tone, light)
      const turn = (Math.atan2(-sag * Math.sin(angle), wide * Math.cos(angle) + 40) * 180) / Math.PI
      const spin = { transform: `rotate(${turn.toFixed(1)} ${cx.toFixed(1)} ${cy.toFixed(1)})` }
      if (!over) return strip(cx, cy, w * 0.5, h * 1.3, { fill: colour, ...spin })
      const edge = { stroke: mix(colour, tone.dark, 0.75), "stroke-width": 1.8 }
      return (
        strip(cx, cy, w * 1.42, h * 0.94, { fill: colour, ...edge, ...spin }) +
        strip(cx - w * 0.1, cy - h * 0.36, w * 1.05, h * 0.2, {
          fill: lit(tone, light + 0.3),
          opacity: 0.55,
          ...spin,
        }) +
        strip(cx, cy + h * 0.55, w * 1.2, h * 0.18, { fill: tone.dark, opacity: 0.3, ...spin })
      )
    })
  )
  const round = c.linear(
    [
      [0, "#fff2c8", 0.16],
      [0.35, "#fff2c8", 0],
      [0.62, "#1a0b03", 0.12],
      [1, "#1a0b03", 0.62],
    ],
    0,
    0.3,
    1,
    0.62
  )
  const underRim = c.linear([
    [0, "#1a0b03", 0.5],
    [0.3, "#1a0b03", 0],
    [0.75, "#1a0b03", 0],
    [1, "#1a0b03", 0.5],
  ])
  const shape = path(back)
  return (
    path(back, { fill: mix(tone.dark, "#120803", 0.45) }) +
    el("g", { "clip-path": c.clip(shape) }, strips) +
    path(back, { fill: round }) +
    path(back, { fill: underRim })
  )
}

const strip = (cx: number, cy: number, w: number, h: number, attributes: Attributes) =>
  el("rect", {
    x: cx - w,
    y: cy - h,
    width: w * 2,
    height: h * 2,
    rx: Math.min(w, h) * 0.75,
    ...attributes,
  })

/** The dark inside of a vessel, behind what lies in it. */
export const wovenInside = (c: Canvas, vessel: Vessel, tone: Tone) =>
  ellipse(vessel.x, vessel.y, vessel.rx, vessel.ry, {
    fill: c.radial(
      [
        [0, mix(tone.dark, "#0d0502", 0.4)],
        [0.7, tone.dark],
        [1, tone.mid],
      ],
      0.6,
      0.7,
      0.75
    ),
  })

/** A braid around the rim: the back half is drawn before the goods, the front half after them. */
export function braidedRim(
  c: Canvas,
  vessel: Vessel,
  tone: Tone,
  half: "back" | "front",
  thick = 22
): string {
  const count = 64
  return c.many(count, (index) => {
    const t = (index / count) * Math.PI
    const angle = half === "front" ? t : t + Math.PI
    const cx = vessel.x + vessel.rx * Math.cos(angle)
    const cy = vessel.y + vessel.ry * Math.sin(angle)
    const light =
      0.55 - 0.3 * Math.cos(angle) + (half === "back" ? -0.06 : 0.08) + c.between(-0.08, 0.08)
    const lean =
      (Math.atan2(vessel.ry * Math.cos(angle), -vessel.rx * Math.sin(angle)) * 180) / Math.PI + 38
    const stroke = {
      fill: lit(tone, light),
      stroke: mix(tone.dark, tone.mid, 0.2),
      "stroke-width": 1.4,
    }
    return ellipse(cx, cy, thick * 1.15, thick * 0.5, {
      ...stroke,
      transform: `rotate(${lean.toFixed(1)} ${cx.toFixed(1)} ${cy.toFixed(1)})`,
    })
  })
}

/** A filled basket in one call: inside, back rim, goods, front wall, front rim. */
export const basket = (
  c: Canvas,
  vessel: Vessel,
  tone: Tone,
  goods: string,
  rows?: number,
  columns?: number
) =>
  wovenInside(c, vessel, tone) +
  braidedRim(c, vessel, tone, "back") +
  goods +
  wovenWall(c, vessel, tone, rows, columns) +
  braidedRim(c, vessel, tone, "front")
