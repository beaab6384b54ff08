import { Canvas, d, ellipse, path, place } from "../canvas"
import { TONES, type Tone } from "../colour"
import { castShadow } from "../brush/light"
import { heapShadow, lump } from "../brush/lump"
import { stillLife } from "../brush/room"
import { basket } from "../brush/weave"
import type { Picture } from "../picture"

const POTATO: Tone = { light: "#f2d391", mid: "#c8954f", dark: "#6a421e" }

function potato(c: Canvas, size: number): string {
  const eyes = c.many(7, () => {
    const x = c.between(-size * 0.7, size * 0.7)
    const y = c.between(-size * 0.5, size * 0.5)
    return (
      path(d`M${x - 9} ${y} q9 ${c.between(5, 10)} 18 0`, {
        fill: "none",
        stroke: "#70451d",
        "stroke-width": 3.4,
        opacity: 0.7,
      }) + ellipse(x, y + 2, 5, 2.6, { fill: "#4f2e12", opacity: 0.5 })
    )
  })
  const soil = c.many(46, () =>
    ellipse(
      c.between(-size, size),
      c.between(-size * 0.8, size * 0.8),
      c.between(1, 9),
      c.between(1, 5),
      { fill: "#5b3617", opacity: c.between(0.1, 0.4) }
    )
  )
  return (
    heapShadow(c, size, size * 0.74) + lump(c, size, size * 0.74, POTATO, soil + eyes, 0.1, 0.4)
  )
}

/** Mountain potatoes, soil still on them. */
export function potatoes(): Picture {
  const c = new Canvas(41)
  const rows: [number, number, number][] = [
    [3, 500, 96],
    [4, 560, 104],
    [5, 632, 112],
    [5, 700, 108],
  ]
  const heap = rows
    .map(([count, y, size]) =>
      c.many(count, (index) =>
        place(
          potato(c, size * c.between(0.85, 1.1)),
          770 + (index - (count - 1) / 2) * size * 1.55,
          y + c.between(-14, 14),
          c.between(-40, 40)
        )
      )
    )
    .join("")
  const vessel = { x: 770, y: 655, rx: 480, ry: 140, height: 310, base: 0.72, belly: 0.08 }
  const loose =
    place(potato(c, 112), 1290, 985, -16) +
    place(potato(c, 86), 1130, 1075, 22) +
    place(potato(c, 78), 250, 1050, -30)
  return stillLife(
    c,
    "kitchen",
    castShadow(c, 780, 1000, 450, 100, 0.75) +
      basket(c, vessel, TONES.bamboo, heap, 8, 22) +
      castShadow(c, 1240, 1075, 230, 50, 0.5) +
      castShadow(c, 260, 1085, 110, 30, 0.5) +
      loose
  )
}

const ROOT: Tone = { light: "#b98d5e", mid: "#7a512d", dark: "#2e1a0c" }
const SLICE: Tone = { light: "#fdf0cd", mid: "#e6c98c", dark: "#a9783f" }

function rhizome(c: Canvas, size: number): string {
  const knob = (x: number, y: number, r: number) => {
    const wrinkles = c.many(9, (index) =>
      path(
        d`M${-r} ${-r + index * r * 0.25} Q0 ${-r + index * r * 0.25 + c.between(-14, 14)} ${r} ${-r + index * r * 0.25}`,
        {
          fill: "none",
          stroke: index % 3 ? "#35200f" : "#cfa878",
          "stroke-width": c.between(2, 5),
          opacity: 0.5,
        }
      )
    )
    return place(lump(c, r, r * 0.86, ROOT, wrinkles, 0.16, 0.2), x, y, c.between(-60, 60))
  }
  const roots = c.many(12, () =>
    path(
      d`M${c.between(-size, size)} ${size * 0.4} q${c.between(-30, 30)} 40 ${c.between(-20, 20)} ${c.between(40, 70)}`,
      { fill: "none", stroke: "#4a2c15", "stroke-width": 3 }
    )
  )
  return (
    heapShadow(c, size * 1.2, size) +
    roots +
    knob(-size * 0.55, 0, size * 0.62) +
    knob(size * 0.55, -size * 0.1, size * 0.6) +
    knob(0, -size * 0.42, size * 0.6) +
    knob(size * 0.05, size * 0.2, size * 0.72)
  )
}

function butterflySlice(c: Canvas, size: number): string {
  const rings = c.many(5, (index) =>
    ellipse(c.between(-6, 6), 0, size * (0.85 - index * 0.16), size * (0.6 - index * 0.11), {
      fill: "none",
      stroke: "#b98a4c",
      "stroke-width": 3,
      opacity: 0.5,
      "stroke-dasharray": "14 7",
    })
  )
  const oil = c.many(26, () =>
    ellipse(c.between(-size * 0.8, size * 0.8), c.between(-size * 0.5, size * 0.5), 3, 2.4, {
      fill: "#9a5f22",
      opacity: 0.65,
    })
  )
  return (
    heapShadow(c, size, size * 0.62, 0.5) +
    place(lump(c, size * 1.04, size * 0.74, ROOT, "", 0.24, 0), 4, 7) +
    lump(c, size, size * 0.68, SLICE, rings + oil, 0.22, 0.3)
  )
}

/** Chuanxiong: whole rhizomes and the butterfly-shaped slices. */
export function chuanxiong(): Picture {
  const c = new Canvas(42)
  const tray = { x: 800, y: 800, rx: 590, ry: 170, height: 90, base: 0.92, belly: 0.02 }
  const slices = c.many(34, (index) =>
    place(
      butterflySlice(c, c.between(56, 80)),
      420 + (index % 9) * 95 + c.between(-30, 30),
      740 + Math.floor(index / 9) * 48 + c.between(-16, 16),
      c.between(-40, 40)
    )
  )
  const roots =
    place(rhizome(c, 132), 500, 660) +
    place(rhizome(c, 150), 830, 610) +
    place(rhizome(c, 118), 1130, 680)
  return stillLife(
    c,
    "slate",
    castShadow(c, 810, 975, 590, 120, 0.75) + basket(c, tray, TONES.bamboo, roots + slices, 3, 34)
  )
}
