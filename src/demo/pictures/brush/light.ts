import { ellipse, el, path, type Canvas } from "../canvas"
import type { Tone } from "../colour"

/** The soft shadow of a thing standing on the table; the window is at the upper left. */
export const castShadow = (c: Canvas, x: number, y: number, rx: number, ry: number, depth = 0.5) =>
  ellipse(x + rx * 0.14, y + ry * 0.1, rx * 1.2, ry * 1.25, {
    fill: c.radial(
      [
        [0, "#23120a", depth],
        [0.55, "#23120a", depth * 0.7],
        [1, "#23120a", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })

/** Options of `solid`. */
export type SolidOptions = {
  /** Drawn inside the shape, between its colour and its light. */
  texture?: string
  /** How soft the core shadow is; about a sixth of the shape's width looks round. */
  softness?: number
  /** 0 for dull, 1 for wet or glazed. */
  gloss?: number
}

/** A rounded body: own colour, texture, core shadow at the lower right, rim light at the upper left. */
export function solid(c: Canvas, shape: string, tone: Tone, options: SolidOptions = {}): string {
  const { texture = "", softness = 26, gloss = 0.3 } = options
  const body = c.radial([
    [0, tone.light],
    [0.5, tone.mid],
    [1, tone.dark],
  ])
  const edge = { fill: "none", filter: c.blur(softness) }
  return el(
    "g",
    { "clip-path": c.clip(path(shape)) },
    path(shape, { fill: body }),
    texture,
    path(shape, {
      ...edge,
      stroke: tone.dark,
      "stroke-width": softness * 2.2,
      opacity: 0.75,
      transform: `translate(${-softness * 0.5} ${-softness * 0.55})`,
    }),
    path(shape, {
      ...edge,
      stroke: "#fff3d0",
      "stroke-width": softness * 0.8,
      opacity: gloss,
      transform: `translate(${softness * 0.55} ${softness * 0.6})`,
    })
  )
}

/** A small bright spot on something smooth. */
export const gleam = (
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  turn = -30,
  strength = 0.85
) =>
  ellipse(x, y, rx, ry, {
    fill: c.radial(
      [
        [0, "#fffdf2", strength],
        [0.5, "#fff8df", strength * 0.45],
        [1, "#fff8df", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
    transform: `rotate(${turn} ${Math.round(x)} ${Math.round(y)})`,
  })

/** Shafts of window light, painted over everything at the end. */
export const sunbeam = (c: Canvas, strength = 0.15) =>
  el("rect", {
    width: 1600,
    height: 1200,
    fill: c.linear(
      [
        [0.1, "#fff0c4", 0],
        [0.3, "#fff0c4", strength],
        [0.4, "#fff0c4", strength * 0.35],
        [0.52, "#ffe7b0", strength * 0.8],
        [0.8, "#ffe2a0", 0],
      ],
      0.05,
      0.75,
      0.8,
      0.2
    ),
  })

/** Darkens the corners so that the eye stays on the goods. */
export const vignette = (c: Canvas, strength = 0.42) =>
  el("rect", {
    width: 1600,
    height: 1200,
    fill: c.radial(
      [
        [0, "#1d0d06", 0],
        [0.66, "#1d0d06", strength * 0.08],
        [1, "#1d0d06", strength],
      ],
      0.48,
      0.5,
      0.72
    ),
  })
