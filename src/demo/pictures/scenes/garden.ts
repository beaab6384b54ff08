import { Canvas, d, ellipse, path, place } from "../canvas"
import { lit, TONES, type Tone } from "../colour"
import { fromAbove } from "../brush/above"
import { leaf } from "../brush/leafy"
import { castShadow, gleam, solid } from "../brush/light"
import { heapShadow } from "../brush/lump"
import { stillLife } from "../brush/room"
import { rope } from "../brush/shoe"
import type { Picture } from "../picture"

const STALK: Tone = { light: "#e9f3c0", mid: "#a9c878", dark: "#486b2d" }
const FRESH: Tone = { light: "#b5d977", mid: "#5f9a3d", dark: "#1d4a20" }

/** A celtuce standing on the origin: scarred pale stem, a tuft of leaves. */
function celtuce(c: Canvas, tall: number, w: number): string {
  const stem = d`M${-w * 0.86} 0 C${-w * 1.1} ${-tall * 0.4} ${-w * 0.8} ${-tall * 0.8} ${-w * 0.5} ${-tall} L${w * 0.5} ${-tall} C${w * 0.8} ${-tall * 0.8} ${w * 1.1} ${-tall * 0.4} ${w * 0.86} 0 Q0 ${w * 0.4} ${-w * 0.86} 0 Z`
  const scars = c.many(26, (index) => {
    const x = c.between(-w, w)
    const y = -tall * ((index + 0.5) / 26)
    return path(d`M${x - 22} ${y} q22 ${c.between(14, 22)} 44 0 q-22 ${c.between(4, 9)} -44 0`, {
      fill: "#f3f7d6",
      stroke: "#5d7f37",
      "stroke-width": 2.6,
      opacity: 0.75,
    })
  })
  const fibres = c.many(16, (index) =>
    path(
      d`M${-w + (index * w) / 7.5} 0 C${-w * 1.1 + (index * w) / 7} ${-tall * 0.4} ${-w * 0.7 + (index * w) / 11} ${-tall * 0.8} ${-w * 0.5 + (index * w) / 16} ${-tall}`,
      { fill: "none", stroke: "#6c9440", "stroke-width": 2, opacity: 0.3 }
    )
  )
  const back = c.many(8, (index) =>
    place(
      leaf(c, tall * c.between(0.66, 0.8), w * 0.92, (index - 3.5) * 22, FRESH),
      (index - 3.5) * 9,
      -tall * 0.94,
      -46 + index * 13
    )
  )
  const front = c.many(7, (index) =>
    place(
      leaf(c, tall * c.between(0.44, 0.6), w * 0.74, (index - 3) * 14, FRESH),
      (index - 3) * w * 0.17,
      -tall * 0.9,
      -34 + index * 11
    )
  )
  return (
    back +
    ellipse(0, 0, w * 0.84, w * 0.2, { fill: "#f4f6d8", stroke: "#7f9c4f", "stroke-width": 5 }) +
    solid(c, stem, STALK, { texture: fibres + scars, softness: w * 0.28, gloss: 0.35 }) +
    front
  )
}

/** Pengzhou celtuce. */
export function celtuces(): Picture {
  const c = new Canvas(101)
  const shade = (x: number, y: number, turn: number) =>
    place(
      ellipse(28, -420, 170, 620, {
        fill: c.radial(
          [
            [0, "#1b0d05", 0.8],
            [0.6, "#1b0d05", 0.55],
            [1, "#1b0d05", 0],
          ],
          0.5,
          0.5,
          0.5
        ),
      }),
      x,
      y,
      turn
    )
  const goods = [
    [520, 1130, -38],
    [860, 1150, -14],
    [1130, 1150, 18],
  ] as const
  return fromAbove(
    c,
    goods.map(([x, y, turn]) => shade(x, y, turn) + place(celtuce(c, 620, 98), x, y, turn)).join("")
  )
}

/** A bulb of garlic, hanging from the origin by its stalk. */
function bulb(c: Canvas, size: number): string {
  const shape = d`M-8 0 C${-size * 0.2} ${size * 0.5} ${-size} ${size * 0.56} ${-size} ${size * 1.16} C${-size} ${size * 1.66} ${-size * 0.4} ${size * 1.8} 0 ${size * 1.78} C${size * 0.4} ${size * 1.8} ${size} ${size * 1.66} ${size} ${size * 1.16} C${size} ${size * 0.56} ${size * 0.2} ${size * 0.5} 8 0 Z`
  const skin = c.many(15, (index) => {
    const x = (-1.05 + index * 0.15) * size
    return path(
      d`M0 0 C${x * 0.3} ${size * 0.5} ${x * 1.15} ${size * 0.7} ${x} ${size * 1.2} C${x * 0.95} ${size * 1.6} ${x * 0.4} ${size * 1.74} 0 ${size * 1.78}`,
      {
        fill: "none",
        stroke: index % 3 === 0 ? "#a98a84" : c.pick(["#b66f94", "#c995aa", "#e8d9cd"]),
        "stroke-width": index % 3 === 0 ? 5 : c.between(2, 7),
        opacity: index % 3 === 0 ? 0.6 : 0.4,
      }
    )
  })
  const roots = c.many(12, () =>
    path(
      d`M${c.between(-12, 12)} ${size * 1.76} q${c.between(-9, 9)} 10 ${c.between(-16, 16)} 24`,
      { fill: "none", stroke: "#a5854f", "stroke-width": 2.6 }
    )
  )
  return (
    roots +
    solid(
      c,
      shape,
      { light: "#fffaf0", mid: "#eddccd", dark: "#957064" },
      { texture: skin, softness: size * 0.22, gloss: 0.5 }
    ) +
    gleam(c, -size * 0.4, size * 0.96, size * 0.13, size * 0.3, 12, 0.8)
  )
}

/** A braid of Pengzhou garlic and some loose bulbs. */
export function garlic(): Picture {
  const c = new Canvas(102)
  const braid = c.many(7, (index) =>
    rope(
      d`M${760 + (index % 2 ? 22 : -22)} ${30 + index * 76} q${index % 2 ? -60 : 60} 50 0 104`,
      44,
      TONES.straw
    )
  )
  const pairs = c.many(6, (row) => {
    const y = 120 + row * 106
    const size = 76 + row * 5
    return [-1, 1]
      .map((side) =>
        place(
          heapShadow(c, size, size * 1.5, 0.5) + bulb(c, size),
          760 + side * 26,
          y + 20 * side,
          side * -54
        )
      )
      .join("")
  })
  const last = place(bulb(c, 100), 760, 730, 0)
  const loose =
    place(bulb(c, 96), 1240, 880, 40) +
    place(bulb(c, 84), 1400, 960, -14) +
    place(bulb(c, 90), 300, 930, -62)
  const shadow = ellipse(840, 620, 210, 460, {
    fill: c.radial(
      [
        [0, "#2a160b", 0.5],
        [1, "#2a160b", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })
  return stillLife(
    c,
    "slate",
    shadow +
      pairs +
      braid +
      last +
      castShadow(c, 1290, 1050, 210, 46, 0.6) +
      castShadow(c, 390, 1020, 170, 40, 0.5) +
      loose
  )
}

/** One young fern crozier, foot on the origin, its tip rolled up like a watch spring. */
function crozier(c: Canvas, tall: number, side: number): string {
  const tone = { light: "#d3dc7c", mid: "#7f9a3c", dark: "#34421a" }
  const start = tall * 0.17
  const spiral = Array.from({ length: 40 }, (_, index) => {
    const angle = Math.PI + index * 0.34
    const r = start * (1 - index / 46)
    return d`L${side * (start + r * Math.cos(angle))} ${-tall * 0.8 + r * Math.sin(angle)}`
  })
  const data =
    d`M0 0 C${side * 14} ${-tall * 0.3} ${side * -16} ${-tall * 0.6} 0 ${-tall * 0.8} ` +
    spiral.join(" ")
  const line = (colour: string, width: number, shift = 0) =>
    path(data, {
      fill: "none",
      stroke: colour,
      "stroke-width": width,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
      transform: `translate(${shift} ${shift})`,
    })
  const fuzz = c.many(30, () =>
    path(
      d`M${side * c.between(-8, start * 2)} ${-tall * c.between(0.66, 0.98)} l${c.between(-9, 9)} ${c.between(-12, 4)}`,
      { stroke: "#c9a565", "stroke-width": 2, opacity: 0.7 }
    )
  )
  const bright = c.between(0.55, 1)
  return (
    line("#1f150a", 24, 7) +
    line(tone.dark, 22) +
    line(lit(tone, 0.3 + bright * 0.3), 16) +
    line(lit(tone, bright), 6, -3) +
    fuzz
  )
}

/** Mountain fern tips, tied in two bundles. */
export function ferns(): Picture {
  const c = new Canvas(103)
  const count = 15
  const tips = c.many(count, (index) => {
    const order = index % 2 ? index : count - 1 - index
    const t = order / (count - 1) - 0.5
    return place(
      crozier(c, 640 - Math.abs(t) * 260 + c.between(-40, 40), t > 0 ? 1 : -1),
      t * 190,
      0,
      t * 74
    )
  })
  const tie =
    c.many(6, (index) =>
      rope(
        d`M${-150} ${-190 - index * 19} Q0 ${-158 - index * 19} 150 ${-190 - index * 19}`,
        18,
        TONES.straw
      )
    ) + rope("M40 -190 q70 40 50 130 M20 -190 q-30 70 20 140", 14, TONES.straw)
  const shade = ellipse(830, 660, 560, 470, {
    fill: c.radial(
      [
        [0, "#1b0d05", 0.75],
        [0.5, "#1b0d05", 0.5],
        [1, "#1b0d05", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })
  return fromAbove(c, shade + place(tips + tie, 800, 1110, 0, 1.42))
}
