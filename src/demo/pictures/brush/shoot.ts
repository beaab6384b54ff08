import { d, el, ellipse, path, type Canvas } from "../canvas"
import { lit, mix, type Tone } from "../colour"
import { solid } from "./light"

const HUSK: Tone = { light: "#efc98a", mid: "#a5703d", dark: "#45260f" }
const FLESH: Tone = { light: "#fff8e0", mid: "#f3dfae", dark: "#c59c5a" }
const ROWS = 9

/** Half the shoot's width at the share `t` of its height: a full belly, then a slim horn. */
const girth = (width: number, t: number) =>
  width * Math.pow(1 - t, 0.62) * (1 + 0.12 * Math.sin(Math.PI * t))

/** A bamboo shoot standing on the origin: the lower husks wrap around the upper ones, tips left and right in turn. */
export function shoot(c: Canvas, height: number, width: number): string {
  const foot = ellipse(0, -2, width * 0.94, width * 0.26, {
    fill: c.radial([
      [0, "#fff7dc"],
      [0.6, "#eed49b"],
      [1, "#b88a4e"],
    ]),
  })
  const husks = c.many(ROWS, (index) => {
    const t = ((ROWS - 1 - index) / ROWS) * 0.9
    return husk(c, index % 2 ? 1 : -1, girth(width, t), -height * t, height * (0.34 - t * 0.12), t)
  })
  return blades(c, height) + foot + husks
}

const blades = (c: Canvas, height: number) =>
  c.many(5, (index) => {
    const lean = (index - 2) * 20
    return path(
      d`M${-9 + index * 3} ${-height * 0.9} Q${lean * 0.7} ${-height * 1.02} ${lean * 1.7} ${-height * c.between(1.06, 1.14)} Q${lean + 14} ${-height} ${9 + index * 2} ${-height * 0.9} Z`,
      { fill: mix("#b3bd58", "#5d762c", index / 5) }
    )
  })

function husk(c: Canvas, side: number, w: number, y: number, tall: number, t: number): string {
  const tip = w * 0.3 * side
  const shape = d`M${-w} ${y} C${-w * 1.03} ${y - tall * 0.42} ${tip - w * 0.42} ${y - tall * 0.62} ${tip} ${y - tall} C${tip + w * 0.36} ${y - tall * 0.6} ${w * 1.03} ${y - tall * 0.42} ${w} ${y} Q0 ${y + w * 0.5} ${-w} ${y} Z`
  const green = Math.max(0, t - 0.35)
  const tone = {
    light: mix(HUSK.light, "#d9cf7d", green),
    mid: mix(HUSK.mid, "#8d8a3d", green * 1.2),
    dark: mix(HUSK.dark, "#3c421b", green),
  }
  const round = c.linear(
    [
      [0, mix(tone.light, tone.mid, 0.4)],
      [0.26, tone.light],
      [0.58, tone.mid],
      [1, tone.dark],
    ],
    0,
    0.2,
    1,
    0.35
  )
  const skirt = c.linear([
    [0, tone.dark, 0],
    [0.55, tone.dark, 0.05],
    [1, "#241006", 0.7],
  ])
  const fibres = c.many(30, (index) => {
    const x = -w + (index / 29) * w * 2
    return path(
      d`M${x} ${y + 30} C${x * 1.02} ${y - tall * 0.4} ${tip + x * 0.36} ${y - tall * 0.62} ${tip} ${y - tall}`,
      { stroke: lit(tone, c.between(0.05, 0.95)), "stroke-width": c.between(1, 3.4), opacity: 0.38 }
    )
  })
  const freckles = c.many(14, () =>
    ellipse(
      c.between(-w * 0.8, w * 0.8),
      y - c.between(0, tall * 0.6),
      c.between(1.5, 5),
      c.between(3, 9),
      { fill: "#3a1c0c", opacity: 0.3 }
    )
  )
  return (
    path(shape, { fill: round }) +
    el("g", { "clip-path": c.clip(path(shape)), fill: "none" }, fibres + freckles) +
    path(shape, { fill: skirt }) +
    path(shape, {
      fill: "none",
      stroke: mix(tone.dark, "#1a0d07", 0.3),
      "stroke-width": 3.5,
      opacity: 0.8,
    }) +
    path(
      d`M${-w * 0.96} ${y - tall * 0.2} C${-w * 0.9} ${y - tall * 0.46} ${tip - w * 0.36} ${y - tall * 0.64} ${tip} ${y - tall * 0.97}`,
      { fill: "none", stroke: "#fbe6b4", "stroke-width": 4, opacity: 0.6 }
    )
  )
}

/** A peeled half, cut lengthwise: ivory, with the little chambers that every cook knows. */
export function halfShoot(c: Canvas, height: number, width: number): string {
  const shape = d`M${-width} 0 C${-width * 1.1} ${-height * 0.5} ${-width * 0.3} ${-height * 0.86} 0 ${-height} C${width * 0.3} ${-height * 0.86} ${width * 1.1} ${-height * 0.5} ${width} 0 Q0 ${width * 0.42} ${-width} 0 Z`
  const chambers = c.many(11, (index) => {
    const t = 0.06 + index * 0.075
    const w = girth(width, t) * 0.6
    return path(
      d`M${-w} ${-height * t} Q0 ${-height * t - w * 0.3} ${w} ${-height * t} Q0 ${-height * t + w * 0.3} ${-w} ${-height * t} Z`,
      { fill: "#cda35c", stroke: "#fffbe9", "stroke-width": 5, opacity: 0.75 }
    )
  })
  const rim = path(shape, { fill: "none", stroke: "#fffdf0", "stroke-width": 20, opacity: 0.75 })
  return solid(c, shape, FLESH, { texture: chambers + rim, softness: 14, gloss: 0.5 })
}
