import { d, el, ellipse, path, place, type Canvas } from "../canvas"
import { lit, mix, type Colour, type Tone } from "../colour"

/** The colours of a landscape at one hour of one season. */
export type Weather = {
  top: Colour
  low: Colour
  sun: Colour
  far: Colour
  near: Colour
  grass: Tone
}

export const WEATHERS = {
  spring: {
    top: "#8fb9c6",
    low: "#f7ecc9",
    sun: "#fff7d6",
    far: "#a9c3bf",
    near: "#4c7a4a",
    grass: { light: "#bfd36a", mid: "#7aa03f", dark: "#31541f" },
  },
  dawn: {
    top: "#89a3bd",
    low: "#fbd3a0",
    sun: "#fff0c8",
    far: "#b9a9b5",
    near: "#4b5f56",
    grass: { light: "#c6c56c", mid: "#83913f", dark: "#364a22" },
  },
  autumn: {
    top: "#9bb4b8",
    low: "#fbe0ae",
    sun: "#fff2cc",
    far: "#c4a98d",
    near: "#8a6a34",
    grass: { light: "#e3c765", mid: "#b58f36", dark: "#5a4319" },
  },
  mist: {
    top: "#b9c7c2",
    low: "#eef0e0",
    sun: "#fffdf0",
    far: "#c3cfc7",
    near: "#55786a",
    grass: { light: "#a8c07a", mid: "#648a50", dark: "#2a4a31" },
  },
  dusk: {
    top: "#6d86a6",
    low: "#f6b57c",
    sun: "#ffe0a0",
    far: "#a3869a",
    near: "#4a4a55",
    grass: { light: "#b5ab5c", mid: "#71763b", dark: "#2d3720" },
  },
} satisfies Record<string, Weather>

/** Sky with its sun and long clouds. */
export function sky(c: Canvas, weather: Weather, sunX = 480, sunY = 250): string {
  const clouds = c.many(11, () =>
    ellipse(c.between(0, 1600), c.between(60, 430), c.between(140, 380), c.between(9, 30), {
      fill: mix(weather.low, "#ffffff", 0.6),
      opacity: c.between(0.12, 0.45),
      filter: c.blur(9),
    })
  )
  return (
    el("rect", {
      width: 1600,
      height: 1200,
      fill: c.linear([
        [0, weather.top],
        [0.5, weather.low],
        [1, weather.low],
      ]),
    }) +
    ellipse(sunX, sunY, 420, 420, {
      fill: c.radial(
        [
          [0, weather.sun, 0.95],
          [0.2, weather.sun, 0.55],
          [1, weather.sun, 0],
        ],
        0.5,
        0.5,
        0.5
      ),
    }) +
    clouds
  )
}

/** A ridge line by midpoint displacement: `rough` 1 is craggy, 0 rolling. */
function ridgeLine(c: Canvas, y: number, tall: number, rough: number): [number, number][] {
  let points = Array.from({ length: 8 }, (_, index): [number, number] => [
    -120 + index * 263,
    y - tall * c.between(0.1, 1),
  ])
  let swing = tall * (0.16 + rough * 0.2)
  for (let level = 0; level < 5; level += 1) {
    points = points.flatMap(([x, top], index): [number, number][] => {
      const next = points[index + 1]
      if (!next) return [[x, top]]
      return [
        [x, top],
        [(x + next[0]) / 2, (top + next[1]) / 2 + c.between(-swing, swing * 0.8)],
      ]
    })
    swing *= 0.42 + rough * 0.1
  }
  return points
}

/** One range of hills across the sheet, its slopes brushed: light where they face the sun, dark behind. */
export function range(c: Canvas, y: number, tall: number, colour: Colour, rough: number): string {
  const points = ridgeLine(c, y, tall, rough)
  const outline = points.map(([x, top], index) => (index ? "L" : "M") + d`${x} ${top}`).join("")
  const strokes = points.flatMap(([x, top], index) => {
    const next = points[index + 1]
    if (!next) return []
    const shady = next[1] > top
    return Array.from({ length: 3 }, () => {
      const sx = x + c.between(0, 12)
      const sy = top + c.between(0, tall * 0.5) * c.random()
      const long = tall * c.between(0.12, 0.5)
      const lean = (shady ? 0.5 : -0.42) * long * c.between(0.3, 1)
      const tint = shady ? mix(colour, "#16222e", 0.55) : mix(colour, "#fff4d8", 0.6)
      return path(d`M${sx} ${sy} q${lean * 0.2} ${long * 0.5} ${lean} ${long}`, {
        stroke: tint,
        "stroke-width": c.between(3, 14),
        opacity: c.between(0.07, 0.24),
      })
    })
  })
  const fill = c.linear([
    [0, mix(colour, "#23303a", 0.18)],
    [0.5, colour],
    [1, mix(colour, "#f6ecd2", 0.6)],
  ])
  const shape = `${outline} L1760 1200 L-120 1200 Z`
  return (
    path(shape, { fill }) +
    el(
      "g",
      { "clip-path": c.clip(path(shape)), fill: "none", "stroke-linecap": "round" },
      strokes.join("")
    )
  )
}

/** The wooded foothill in front of the ranges, crown beside crown. */
export function forest(c: Canvas, y: number, tall: number, tone: Tone): string {
  const ridge = ridgeLine(c, y, tall, 0.1)
  const crowns = c.many(4, (row) =>
    ridge
      .map(([x, top]) => {
        const [cx, cy, size] = [
          x + c.between(-9, 9),
          top + row * tall * 0.3 + c.between(-6, 10),
          11 + row * 6 + c.between(0, 7),
        ]
        return (
          ellipse(cx + 3, cy + 5, size, size * 0.86, { fill: tone.dark, opacity: 0.8 }) +
          ellipse(cx, cy, size * 0.92, size * 0.8, { fill: lit(tone, c.between(0.3, 0.66)) }) +
          ellipse(cx - size * 0.26, cy - size * 0.3, size * 0.44, size * 0.32, {
            fill: lit(tone, 0.9),
            opacity: 0.55,
          })
        )
      })
      .join("")
  )
  const base = ridge.map(([x, top], index) => (index ? "L" : "M") + d`${x} ${top}`).join("")
  return path(`${base} L1760 1200 L-120 1200 Z`, { fill: lit(tone, 0.4) }) + crowns
}

const WOODS: Tone = { light: "#b3cb7b", mid: "#5f8f55", dark: "#23452f" }

/** One steep hill, wooded from foot to top and lit from the left. */
export function woodedHill(
  c: Canvas,
  outline: string,
  [x, y, width, height]: readonly [number, number, number, number]
): string {
  const crowns = c.many(26, (row) =>
    c.many(24, (column) => {
      const [cx, cy] = [
        x + (column + (row % 2) / 2) * (width / 23) + c.between(-8, 8),
        y + row * (height / 26) + c.between(-6, 6),
      ]
      const size = 17 + row * 0.6 + c.between(0, 9)
      const light = 0.92 - ((cx - x) / width) * 0.7 + c.between(-0.18, 0.14)
      return (
        ellipse(cx + 3, cy + 6, size, size * 0.8, { fill: WOODS.dark, opacity: 0.7 }) +
        ellipse(cx, cy, size * 0.92, size * 0.76, { fill: lit(WOODS, light) })
      )
    })
  )
  return (
    path(outline, { fill: WOODS.mid }) + el("g", { "clip-path": c.clip(path(outline)) }, crowns)
  )
}

/** A band of mist between two ranges. */
export const mist = (c: Canvas, y: number, colour: Colour, strength = 0.75) =>
  el("rect", {
    x: 0,
    y: y - 90,
    width: 1600,
    height: 190,
    fill: c.linear([
      [0, colour, 0],
      [0.55, colour, strength],
      [1, colour, 0],
    ]),
  })

/** Sky, three ranges and the mist between them: the Longmen mountains from the valley. */
export const mountains = (c: Canvas, weather: Weather, sunX?: number) =>
  sky(c, weather, sunX) +
  range(c, 570, 380, mix(weather.far, weather.low, 0.35), 0.9) +
  mist(c, 570, weather.low) +
  range(c, 660, 280, mix(weather.far, weather.near, 0.4), 0.6) +
  mist(c, 660, weather.low, 0.6) +
  forest(c, 760, 110, {
    light: mix(weather.near, weather.grass.light, 0.45),
    mid: weather.near,
    dark: mix(weather.near, "#14201c", 0.6),
  }) +
  mist(c, 770, weather.low, 0.35)

/** A meadow from `y` down to the frame, blade by blade in front. */
export function meadow(c: Canvas, y: number, weather: Weather, blades = 420): string {
  const { grass } = weather
  const ground = d`M-20 ${y + 30} Q400 ${y - 46} 800 ${y} T1640 ${y - 20} V1220 H-20 Z`
  const tufts = c.many(blades, (index) => {
    const t = index / blades
    const gy = y + 30 + t * (1200 - y)
    const long = 16 + t * 76
    const x = c.between(-20, 1620)
    const lean = c.between(-0.5, 0.5) * long
    return path(
      d`M${x - 3 - t * 3} ${gy} Q${x + lean * 0.2} ${gy - long * 0.6} ${x + lean} ${gy - long} Q${x + lean * 0.4 + 3} ${gy - long * 0.5} ${x + 3 + t * 3} ${gy} Z`,
      { fill: lit(grass, c.between(0.12, 1) - t * 0.15), opacity: 0.85 }
    )
  })
  return (
    path(ground, {
      fill: c.linear([
        [0, grass.light],
        [0.4, grass.mid],
        [1, grass.dark],
      ]),
    }) + tufts
  )
}

const CANE: Tone = { light: "#d5d98a", mid: "#86a04b", dark: "#33501f" }
const BLADE: Tone = { light: "#cfe08a", mid: "#6f9a45", dark: "#1f4020" }

/** One narrow bamboo leaf, hanging from the origin. */
const blade = (c: Canvas, light: number) => {
  const [long, wide, bend] = [c.between(70, 140), c.between(7, 12), c.between(-20, 20)]
  return path(
    d`M0 0 Q${-wide + bend * 0.4} ${long * 0.4} ${bend} ${long} Q${wide + bend * 0.4} ${long * 0.4} 0 0 Z`,
    { fill: lit(BLADE, light) }
  )
}

/** A clump of tall bamboo leaning over the edge of the picture. */
export function bambooGrove(
  c: Canvas,
  x: number,
  foot: number,
  tall: number,
  count: number,
  lean: number
): string {
  return c.many(count, (index) => {
    const light = 0.1 + (index / count) * 0.7
    const sx = x + c.between(-100, 100)
    const ex = sx + lean * c.between(0.4, 1.3)
    const top = foot - tall * c.between(0.75, 1.05)
    const data = d`M${sx} ${foot} Q${sx} ${(foot + top) / 2} ${ex} ${top}`
    const thick = c.between(8, 17)
    const stalk =
      path(data, { fill: "none", stroke: CANE.dark, "stroke-width": thick }) +
      path(data, {
        fill: "none",
        stroke: lit(CANE, light),
        "stroke-width": thick * 0.8,
        "stroke-dasharray": "64 4",
      }) +
      path(data, { fill: "none", stroke: "#f6f3c0", "stroke-width": thick * 0.2, opacity: 0.5 })
    const tufts = c.many(9, () => {
      const t = Math.sqrt(c.between(0.12, 1))
      const tx = sx + (ex - sx) * t * t + c.between(-40, 40)
      const ty = foot + (top - foot) * t + c.between(-20, 40)
      return c.many(6, (leaf) =>
        place(blade(c, light + c.between(-0.15, 0.3)), tx, ty, -70 + leaf * 28 + c.between(-14, 14))
      )
    })
    return stalk + tufts
  })
}
