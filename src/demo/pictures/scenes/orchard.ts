import { Canvas, d, el, ellipse, path, place } from "../canvas"
import { lit, mix, TONES, type Tone } from "../colour"
import { pole, underTheRafters } from "../brush/beam"
import { leaf } from "../brush/leafy"
import { castShadow, gleam } from "../brush/light"
import { heapShadow, lump } from "../brush/lump"
import { stillLife } from "../brush/room"
import { basket } from "../brush/weave"
import type { Picture } from "../picture"

const FUR: Tone = { light: "#c9a268", mid: "#8b6233", dark: "#38210f" }

function kiwi(c: Canvas, size: number): string {
  const hair = c.many(120, () => {
    const x = c.between(-size, size)
    const y = c.between(-size * 0.8, size * 0.8)
    return path(d`M${x} ${y} l${c.between(3, 12)} ${c.between(-7, 7)}`, {
      stroke: c.random() > 0.5 ? "#e9cc95" : "#4b2d13",
      "stroke-width": 1.7,
      opacity: 0.5,
    })
  })
  return (
    heapShadow(c, size, size * 0.8) +
    lump(c, size, size * 0.8, FUR, hair, 0.03, 0.3) +
    ellipse(size * 0.94, 0, size * 0.09, size * 0.13, { fill: "#2a180a" })
  )
}

/** A cut half: red heart, green flesh, a ring of black seeds. */
function kiwiHalf(c: Canvas, size: number): string {
  const rays = c.many(44, (index) => {
    const angle = (index / 44) * Math.PI * 2
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return path(d`M${x * size * 0.26} ${y * size * 0.22} L${x * size * 0.84} ${y * size * 0.78}`, {
      stroke: index % 2 ? "#e6f0a4" : "#6f9a2c",
      "stroke-width": 5,
      opacity: 0.4,
    })
  })
  const seeds = c.many(40, (index) => {
    const angle = (index / 40) * Math.PI * 2 + c.between(-0.05, 0.05)
    const away = c.between(0.42, 0.54) * size
    const [x, y] = [Math.cos(angle) * away, Math.sin(angle) * away * 0.92]
    return ellipse(x, y, 8.5, 4.4, {
      fill: "#1b120c",
      transform: `rotate(${((angle * 180) / Math.PI).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})`,
    })
  })
  const flesh = c.radial(
    [
      [0, "#fdf6d8"],
      [0.17, "#fbf0cd"],
      [0.24, "#d8545e"],
      [0.4, "#dd8a5a"],
      [0.5, "#b9cf52"],
      [0.8, "#8fb93b"],
      [0.95, "#6d962c"],
      [1, "#dbe39a"],
    ],
    0.5,
    0.5,
    0.52
  )
  return (
    heapShadow(c, size, size) +
    ellipse(4, 8, size * 1.03, size * 0.98, { fill: FUR.dark }) +
    ellipse(0, 0, size, size * 0.93, { fill: FUR.mid }) +
    ellipse(0, 0, size * 0.93, size * 0.86, { fill: flesh }) +
    rays +
    ellipse(0, 0, size * 0.2, size * 0.15, { fill: "#fff7dd" }) +
    seeds +
    gleam(c, -size * 0.34, -size * 0.42, size * 0.3, size * 0.12, -30, 0.7)
  )
}

/** Red-heart kiwifruit. */
export function kiwifruit(): Picture {
  const c = new Canvas(111)
  const rows: [number, number][] = [
    [3, 520],
    [4, 578],
    [5, 648],
    [5, 706],
  ]
  const heap = rows
    .map(([count, y]) =>
      c.many(count, (index) =>
        place(
          kiwi(c, c.between(88, 100)),
          720 + (index - (count - 1) / 2) * 156,
          y + c.between(-8, 8),
          c.between(-50, 50)
        )
      )
    )
    .join("")
  const leaves =
    place(leaf(c, 260, 120, 40), 330, 640, -60) + place(leaf(c, 230, 110, -30), 1120, 620, 66)
  const vessel = { x: 720, y: 670, rx: 460, ry: 136, height: 290, base: 0.7, belly: 0.1 }
  const front =
    place(kiwiHalf(c, 140), 1240, 985, -12) +
    place(kiwiHalf(c, 124), 1010, 1080, 16) +
    place(kiwi(c, 100), 1450, 1050, 24)
  return stillLife(
    c,
    "morning",
    castShadow(c, 730, 990, 430, 100, 0.75) +
      basket(c, vessel, TONES.straw, leaves + heap, 8, 24) +
      castShadow(c, 1240, 1085, 320, 60, 0.45) +
      front
  )
}

const GRAIN: Tone = { light: "#ffe384", mid: "#eba72a", dark: "#8a480c" }
const CHAFF: Tone = { light: "#fdf0c8", mid: "#dcbf7f", dark: "#8b6a35" }

/** An ear of maize hanging from the origin by its own husk. */
function ear(c: Canvas, long: number, w: number): string {
  const outline = d`M${-w * 0.9} 60 C${-w * 1.1} ${long * 0.4} ${-w * 0.9} ${long * 0.85} 0 ${long} C${w * 0.9} ${long * 0.85} ${w * 1.1} ${long * 0.4} ${w * 0.9} 60 Z`
  const red = c.random() > 0.8
  const grains = c.many(22, (row) =>
    c.many(9, (column) => {
      const angle = -1.4 + column * 0.35
      const y = 60 + (row + 0.5) * ((long - 60) / 22)
      const wide = w * (1 - Math.pow(row / 24, 3))
      const light = 0.62 - Math.sin(angle) * 0.42 + c.between(-0.12, 0.12) - (row / 22) * 0.1
      const x = wide * Math.sin(angle)
      const colour = lit(red ? { light: "#d97a5a", mid: "#8f2f22", dark: "#3d0f0d" } : GRAIN, light)
      return (
        el("rect", {
          x: x - wide * 0.16 * Math.cos(angle),
          y: y - long / 50,
          width: wide * 0.34 * Math.cos(angle) + 3,
          height: long / 23,
          rx: 9,
          fill: colour,
          stroke: mix(GRAIN.dark, "#3a1a05", 0.4),
          "stroke-width": 1.5,
        }) + ellipse(x - 3, y - 4, 5 * Math.cos(angle), 4, { fill: "#fff6c9", opacity: 0.65 })
      )
    })
  )
  const husks = c.many(5, (index) =>
    place(
      path(
        d`M0 -60 C${-w * 0.5} 0 ${-w * 0.7} 80 ${c.between(-20, 20)} ${c.between(150, 230)} C${w * 0.6} 90 ${w * 0.5} 0 0 -60 Z`,
        { fill: lit(CHAFF, 0.8 - index * 0.14), stroke: CHAFF.dark, "stroke-width": 2 }
      ) +
        path(d`M0 -50 Q${c.between(-10, 10)} 60 0 150`, {
          stroke: CHAFF.dark,
          "stroke-width": 2,
          opacity: 0.5,
          fill: "none",
        }),
      0,
      0,
      -56 + index * 28
    )
  )
  return (
    path(outline, { fill: GRAIN.dark }) +
    el("g", { "clip-path": c.clip(path(outline)) }, grains) +
    husks
  )
}

/** Old mountain maize, dried under the eaves. */
export function corn(): Picture {
  const c = new Canvas(112)
  const row = (y: number, scale: number, xs: readonly number[]) =>
    xs.map((x) => place(ear(c, 440, 66), x, y, c.between(-9, 9), scale)).join("")
  const dim = path("M0 0 H1600 V1200 H0 Z", { fill: "#1d0d06", opacity: 0.34 })
  return underTheRafters(
    c,
    row(350, 0.86, [90, 430, 770, 1110, 1450]) +
      dim +
      row(640, 0.94, [180, 520, 860, 1200, 1500]) +
      pole(c, 236) +
      row(310, 1.04, [250, 440, 620, 800, 990, 1180, 1360]) +
      row(630, 1.1, [350, 690, 1030, 1370])
  )
}
