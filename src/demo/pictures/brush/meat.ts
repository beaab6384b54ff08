import { d, el, ellipse, path, type Canvas } from "../canvas"
import { mix, type Tone } from "../colour"
import { gleam, solid } from "./light"

const SMOKED: Tone = { light: "#c9703c", mid: "#8c3b22", dark: "#2d0f0a" }

/** A strip of cured pork hanging from the origin: rind, fat and lean in long layers. */
export function curedStrip(c: Canvas, w: number, h: number): string {
  const a = c.between(-22, 22)
  const slim = c.between(0.7, 0.92)
  const shape = d`M${-w * 0.34} -14 C${-w * 0.9} ${h * 0.02} ${-w + a} ${h * 0.2} ${-w * slim + a} ${h * 0.42} S${-w * 1.08} ${h * 0.78} ${-w * 0.72} ${h * 0.96} Q${-w * 0.1} ${h * 1.05} ${w * 0.56} ${h * 0.98} C${w * 1.1} ${h * 0.86} ${w * slim - a} ${h * 0.62} ${w * 1.02} ${h * 0.4} S${w * 0.84} ${h * 0.02} ${w * 0.34} -14 Z`
  const layer = (from: number, to: number, colour: string, opacity: number) => {
    const [p, q, r, s] = [0, 0, 0, 0].map(() => c.between(-0.16, 0.16)) as [
      number,
      number,
      number,
      number,
    ]
    return path(
      d`M${from * w * 0.6} -20 C${(from + p) * w} ${h * 0.25} ${(from + q) * w} ${h * 0.55} ${from * w} ${h * 1.05} L${to * w} ${h * 1.05} C${(to + r) * w} ${h * 0.6} ${(to + s) * w} ${h * 0.3} ${to * w * 0.6} -20 Z`,
      { fill: colour, opacity }
    )
  }
  const layers =
    layer(-1.2, -0.7, "#6b2d12", 0.9) +
    layer(-0.78, -0.38, "#e7ad5f", 0.95) +
    layer(-0.44, 0.06, "#7d2117", 0.96) +
    layer(0, 0.2, "#dd9a50", 0.9) +
    layer(0.14, 0.62, "#6c1a13", 0.96) +
    layer(0.58, 0.76, "#c98443", 0.85) +
    layer(0.72, 1.2, "#4e170e", 0.9)
  const grain = c.many(34, () => {
    const x = c.between(-w, w)
    const y = c.between(0, h * 0.8)
    return path(d`M${x} ${y} q${c.between(-9, 9)} ${h * 0.08} 0 ${h * c.between(0.08, 0.2)}`, {
      fill: "none",
      stroke: c.random() > 0.5 ? "#ffdf9e" : "#330d07",
      "stroke-width": c.between(1.4, 3.6),
      opacity: c.between(0.12, 0.4),
    })
  })
  const spice = c.many(40, () =>
    ellipse(c.between(-w, w), c.between(0, h), c.between(1.5, 4), c.between(1.5, 3.4), {
      fill: "#200a05",
      opacity: 0.4,
    })
  )
  return (
    string(-4) +
    solid(c, shape, SMOKED, { texture: layers + grain + spice, softness: w * 0.24, gloss: 0.12 }) +
    path(shape, { fill: "none", stroke: "#240b06", "stroke-width": 4, opacity: 0.8 }) +
    gleam(c, -w * 0.5, h * 0.34, w * 0.09, h * 0.2, 3, 0.55) +
    gleam(c, w * 0.04, h * 0.62, w * 0.07, h * 0.16, -2, 0.4)
  )
}

const string = (y: number) =>
  path(d`M-5 ${y + 26} Q-34 ${y - 30} 0 ${y - 90} Q34 ${y - 30} 5 ${y + 26}`, {
    fill: "none",
    stroke: "#c7a55c",
    "stroke-width": 9,
  }) +
  path(d`M-4 ${y + 24} Q-30 ${y - 30} 0 ${y - 88}`, {
    fill: "none",
    stroke: "#f1dc9d",
    "stroke-width": 3,
  }) +
  ellipse(0, y + 24, 13, 10, { fill: "#8b6b30" })

/** One sausage link along the y axis, from the origin down. */
export function sausage(c: Canvas, long: number, thick: number): string {
  const shape = d`M0 0 C${thick} ${long * 0.02} ${thick * 1.15} ${long * 0.25} ${thick} ${long * 0.5} C${thick * 1.12} ${long * 0.76} ${thick} ${long * 0.98} 0 ${long} C${-thick} ${long * 0.98} ${-thick * 1.12} ${long * 0.76} ${-thick} ${long * 0.5} C${-thick * 1.15} ${long * 0.25} ${-thick} ${long * 0.02} 0 0 Z`
  const body = c.linear(
    [
      [0, "#7d2415"],
      [0.25, "#d0603a"],
      [0.5, "#a2331d"],
      [1, "#3a0d08"],
    ],
    0,
    0,
    1,
    0.06
  )
  const fat = c.many(34, () =>
    ellipse(c.between(-thick, thick), c.between(8, long - 8), c.between(2, 8), c.between(2, 6), {
      fill: mix("#f7cfa0", "#d67d55", c.random()),
      opacity: c.between(0.35, 0.85),
    })
  )
  const creases = c.many(6, (index) =>
    path(
      d`M${-thick} ${(index + 0.6) * (long / 6)} q${thick} ${c.between(-8, 12)} ${thick * 2} 0`,
      { fill: "none", stroke: "#3a0e08", "stroke-width": 2.4, opacity: 0.3 }
    )
  )
  const round = c.linear(
    [
      [0, "#1c0503", 0.3],
      [0.3, "#1c0503", 0],
      [0.62, "#1c0503", 0.15],
      [1, "#1c0503", 0.78],
    ],
    0,
    0,
    1,
    0
  )
  return (
    path(shape, { fill: body }) +
    el("g", { "clip-path": c.clip(path(shape)) }, fat + creases) +
    path(shape, { fill: round }) +
    gleam(c, -thick * 0.42, long * 0.4, thick * 0.17, long * 0.3, 0, 0.75)
  )
}
