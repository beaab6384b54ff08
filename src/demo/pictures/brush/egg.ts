import { ellipse, el, d, path, place, type Canvas } from "../canvas"
import { mix, type Colour } from "../colour"
import { gleam } from "./light"

/** One egg around the origin, `size` half its length, pointed end up. */
export function egg(c: Canvas, size: number, shell: Colour): string {
  const w = size * 0.77
  const shape = d`M0 ${-size} C${w * 0.72} ${-size} ${w} ${-size * 0.2} ${w} ${size * 0.2} C${w} ${size * 0.72} ${w * 0.55} ${size} 0 ${size} C${-w * 0.55} ${size} ${-w} ${size * 0.72} ${-w} ${size * 0.2} C${-w} ${-size * 0.2} ${-w * 0.72} ${-size} 0 ${-size} Z`
  const body = c.radial(
    [
      [0, mix(shell, "#fffaf0", 0.75)],
      [0.38, shell],
      [0.8, mix(shell, "#5b2c12", 0.5)],
      [1, mix(shell, "#5b2c12", 0.72)],
    ],
    0.36,
    0.3,
    0.78
  )
  const speckles = c.many(26, () =>
    ellipse(c.between(-w, w), c.between(-size, size), c.between(1, 2.8), c.between(1, 2.2), {
      fill: "#6e3716",
      opacity: c.between(0.12, 0.42),
    })
  )
  return (
    path(shape, { fill: body }) +
    el("g", { "clip-path": c.clip(path(shape)) }, speckles) +
    gleam(c, -w * 0.34, -size * 0.42, size * 0.2, size * 0.3, 24, 0.8)
  )
}

/** An egg lying anywhere, with the shadow it throws on its neighbours. */
export const layEgg = (
  c: Canvas,
  x: number,
  y: number,
  size: number,
  turn: number,
  shell: Colour
) =>
  ellipse(x + size * 0.12, y + size * 0.28, size * 0.95, size * 0.8, {
    fill: c.radial(
      [
        [0, "#2a1206", 0.75],
        [0.7, "#2a1206", 0.45],
        [1, "#2a1206", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  }) + place(egg(c, size, shell), x, y, turn)
