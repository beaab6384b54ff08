import { d, el, ellipse, path, place, type Canvas } from "../canvas"
import { lit, mix, type Tone } from "../colour"
import type { Weather } from "./hills"

const TILE: Tone = { light: "#8d9296", mid: "#565d63", dark: "#23282d" }
const PLASTER: Tone = { light: "#fffaf0", mid: "#ecdfc6", dark: "#a8937a" }

/** A farmhouse of western Sichuan: white walls in a dark timber frame under a wide tiled roof. Foot on the origin. */
export function house(c: Canvas, wide = 300, tall = 150): string {
  const w = wide / 2
  const wall = el("rect", {
    x: -w,
    y: -tall,
    width: wide,
    height: tall,
    fill: c.linear(
      [
        [0, PLASTER.light],
        [0.55, PLASTER.mid],
        [1, PLASTER.dark],
      ],
      0,
      0,
      1,
      0.2
    ),
  })
  const frame = el(
    "g",
    { stroke: "#4b2d1a", "stroke-width": 7, opacity: 0.9 },
    c.many(7, (index) => path(d`M${-w + (index * wide) / 6} ${-tall} V0`)),
    path(d`M${-w} ${-tall * 0.55} H${w} M${-w} ${-4} H${w}`)
  )
  const window = (x: number) =>
    el("rect", {
      x: x - 18,
      y: -tall * 0.5,
      width: 36,
      height: 36,
      fill: "#ffd27d",
      stroke: "#3d2413",
      "stroke-width": 5,
    }) +
    path(d`M${x} ${-tall * 0.5} v36 M${x - 18} ${-tall * 0.5 + 18} h36`, {
      stroke: "#3d2413",
      "stroke-width": 3,
    })
  const door =
    el("rect", {
      x: -26,
      y: -tall * 0.52,
      width: 52,
      height: tall * 0.52,
      fill: c.linear([
        [0, "#7e4325"],
        [1, "#3c1d0e"],
      ]),
    }) +
    ellipse(-8, -tall * 0.25, 3, 3, { fill: "#e8c16d" }) +
    ellipse(-52, -tall * 0.66, 11, 14, { fill: "#d8371f" }) +
    ellipse(52, -tall * 0.66, 11, 14, { fill: "#d8371f" })
  const eave = w * 1.2
  const top = -tall - tall * 0.62
  const roof = d`M${-eave} ${-tall + 12} Q${-w * 0.95} ${-tall - 18} ${-w * 0.78} ${top} H${w * 0.78} Q${w * 0.95} ${-tall - 18} ${eave} ${-tall + 12} Z`
  const tiles = c.many(26, (index) =>
    path(
      d`M${-w * 0.78 + (index / 25) * w * 1.56} ${top} L${-eave + (index / 25) * eave * 2} ${-tall + 12}`,
      {
        stroke: index % 2 ? TILE.dark : TILE.light,
        "stroke-width": index % 2 ? 5 : 3,
        opacity: 0.55,
      }
    )
  )
  const under = path(d`M${-w} ${-tall + 6} H${w} V${-tall + 34} H${-w} Z`, {
    fill: "#1d120b",
    opacity: 0.4,
  })
  return (
    ellipse(w * 0.2, 4, w * 1.3, 16, { fill: "#141c0c", opacity: 0.4 }) +
    wall +
    frame +
    window(-w * 0.62) +
    window(w * 0.62) +
    door +
    under +
    path(roof, {
      fill: c.linear(
        [
          [0, TILE.light],
          [0.5, TILE.mid],
          [1, TILE.dark],
        ],
        0,
        0,
        0.6,
        1
      ),
    }) +
    el("g", { "clip-path": c.clip(path(roof)) }, tiles) +
    path(d`M${-w * 0.84} ${top - 6} Q0 ${top + 4} ${w * 0.84} ${top - 6}`, {
      stroke: TILE.dark,
      "stroke-width": 13,
      fill: "none",
      "stroke-linecap": "round",
    }) +
    path(d`M${-eave} ${-tall + 12} H${eave}`, {
      stroke: "#d8cdb8",
      "stroke-width": 4,
      opacity: 0.7,
    })
  )
}

/** A round-headed tree, foot on the origin. */
export function tree(c: Canvas, tall: number, tone: Tone): string {
  const crown = c.many(46, (index) => {
    const angle = c.between(0, Math.PI * 2)
    const away = Math.sqrt(c.random()) * tall * 0.34
    const [x, y] = [away * Math.cos(angle) * 1.1, -tall * 0.66 + away * Math.sin(angle)]
    const light =
      0.55 -
      x / (tall * 1.2) -
      (y + tall * 0.66) / (tall * 0.9) +
      c.between(-0.1, 0.1) +
      index / 300
    return ellipse(x, y, tall * 0.11, tall * 0.085, { fill: lit(tone, light) })
  })
  return (
    ellipse(tall * 0.08, 2, tall * 0.4, tall * 0.05, { fill: "#14200c", opacity: 0.4 }) +
    path(
      d`M${-tall * 0.035} 0 Q${-tall * 0.01} ${-tall * 0.3} ${-tall * 0.05} ${-tall * 0.6} L${tall * 0.05} ${-tall * 0.6} Q${tall * 0.01} ${-tall * 0.3} ${tall * 0.04} 0 Z`,
      { fill: "#513521" }
    ) +
    crown
  )
}

/** A river coming out of the hills at (`x`, `y`) and widening towards the viewer. */
export function river(c: Canvas, x: number, y: number, bend: number, weather: Weather): string {
  const shape = d`M${x - 14} ${y} C${x + bend} ${y + 120} ${x - bend * 1.5} ${y + 210} ${x - 160 + bend * 0.4} ${1220} L${x + 460 + bend * 0.4} 1220 C${x + 220 - bend} ${y + 230} ${x + bend + 90} ${y + 120} ${x + 14} ${y} Z`
  const water = c.linear([
    [0, weather.low],
    [0.25, mix(weather.top, weather.low, 0.5)],
    [1, mix(weather.top, "#1f4a55", 0.55)],
  ])
  const glints = c.many(70, (index) => {
    const t = index / 70
    const gy = y + 20 + t * (1190 - y)
    return path(
      d`M${x + c.between(-220, 460) * (0.1 + t)} ${gy} h${c.between(20, 110) * (0.3 + t)}`,
      {
        stroke: "#fffdf0",
        "stroke-width": 1.5 + t * 4,
        opacity: c.between(0.15, 0.7),
        "stroke-linecap": "round",
      }
    )
  })
  const stones = c.many(34, (index) => {
    const t = c.between(0.2, 1)
    const side = index % 2 ? 1 : -1
    const size = 8 + t * 26
    return ellipse(
      x + side * (30 + t * 250) + bend * (0.4 - t * 0.4) + 120 * t,
      y + t * (1190 - y),
      size * 1.5,
      size,
      {
        fill: c.radial([
          [0, "#f4efe2"],
          [0.6, "#b3aa9a"],
          [1, "#5d564c"],
        ]),
      }
    )
  })
  return (
    path(shape, {
      fill: water,
      stroke: mix(weather.grass.dark, "#c9b98a", 0.5),
      "stroke-width": 12,
    }) +
    el("g", { "clip-path": c.clip(path(shape)) }, glints) +
    stones
  )
}

/** A covered bridge with a tiled roof on stone piers, `wide` across, deck on the origin. */
export function coveredBridge(c: Canvas, wide: number): string {
  const w = wide / 2
  const piers = c.many(3, (index) =>
    path(d`M${-w * 0.66 + index * w * 0.66 - 30} 0 l-16 130 h92 l-16 -130 Z`, {
      fill: c.linear(
        [
          [0, "#cfc4b0"],
          [1, "#6f6557"],
        ],
        0,
        0,
        1,
        0.2
      ),
    })
  )
  const posts = c.many(13, (index) =>
    path(d`M${-w + (index * wide) / 12} -96 V0`, { stroke: "#5b2a18", "stroke-width": 12 })
  )
  const rail = path(d`M${-w} -40 H${w} M${-w} -20 H${w}`, { stroke: "#7d3b22", "stroke-width": 7 })
  const roof = d`M${-w - 46} -88 Q${-w + 14} -110 ${-w + 40} -160 H${w - 40} Q${w - 14} -110 ${w + 46} -88 Z`
  const lanterns = c.many(6, (index) =>
    ellipse(-w + ((index + 0.5) * wide) / 6, -66, 11, 14, {
      fill: c.radial([
        [0, "#ffcf6b"],
        [0.5, "#e2452a"],
        [1, "#8d1b10"],
      ]),
    })
  )
  const tiles = c.many(44, (index) =>
    path(
      d`M${-w + 40 + (index / 43) * (wide - 80)} -160 L${-w - 46 + (index / 43) * (wide + 92)} -88`,
      { stroke: index % 2 ? TILE.dark : TILE.light, "stroke-width": 4, opacity: 0.5 }
    )
  )
  return (
    piers +
    el("rect", { x: -w, y: -92, width: wide, height: 92, fill: "#26140c", opacity: 0.55 }) +
    posts +
    rail +
    lanterns +
    el("rect", {
      x: -w - 30,
      y: -6,
      width: wide + 60,
      height: 26,
      fill: c.linear([
        [0, "#a8744a"],
        [1, "#4a2a15"],
      ]),
    }) +
    path(roof, {
      fill: c.linear([
        [0, TILE.light],
        [0.6, TILE.mid],
        [1, TILE.dark],
      ]),
    }) +
    tiles +
    place(
      path("M-90 -150 Q-60 -180 -46 -226 H46 Q60 -180 90 -150 Z", { fill: TILE.mid }) +
        path("M-52 -228 H52", { stroke: TILE.dark, "stroke-width": 12, "stroke-linecap": "round" }),
      0,
      0
    )
  )
}

/** Rows of a crop in perspective between two heights. */
export function field(c: Canvas, top: number, bottom: number, tone: Tone, flower?: string): string {
  const bands = c.many(13, (index) => {
    const a = index / 13
    const y = top + (bottom - top) * a * a
    const next = top + (bottom - top) * ((index + 1) / 13) ** 2
    const size = 3 + a * 15
    const plants = c.many(Math.round(210 - a * 130), () => {
      const [x, py] = [c.between(-20, 1620), c.between(y, next)]
      const blooms = flower !== undefined && c.random() > 0.25
      const top = blooms
        ? mix(flower, c.random() > 0.5 ? "#fff3a8" : "#c98f0a", c.between(0, 0.45))
        : lit(tone, c.between(0.35, 1))
      return (
        ellipse(x + size * 0.2, py + size * 0.7, size * 1.1, size * 0.6, {
          fill: tone.dark,
          opacity: 0.35,
        }) + ellipse(x, py, size * c.between(0.7, 1.2), size * c.between(0.5, 0.8), { fill: top })
      )
    })
    return (
      path(d`M-20 ${y} Q800 ${y - 26} 1620 ${y + 8} V${next + 4} H-20 Z`, {
        fill: lit(tone, index % 2 ? 0.36 : 0.52),
      }) + plants
    )
  })
  return bands
}
