import { d, el, ellipse, path, type Canvas } from "../canvas"
import type { Tone } from "../colour"
import { gleam } from "./light"

/** An irregular closed outline around the origin. */
export function lumpOutline(c: Canvas, rx: number, ry: number, uneven: number, points = 9): string {
  const ring = Array.from({ length: points }, (_, index) => {
    const angle = (index / points) * Math.PI * 2
    const away = 1 + c.between(-uneven, uneven)
    return [rx * away * Math.cos(angle), ry * away * Math.sin(angle)] as const
  })
  const middle = (index: number) => {
    const [ax, ay] = ring[index % points]!
    const [bx, by] = ring[(index + 1) % points]!
    return [(ax + bx) / 2, (ay + by) / 2] as const
  }
  const [sx, sy] = middle(points - 1)
  const curves = ring.map(([x, y], index) => {
    const [mx, my] = middle(index)
    return d`Q${x} ${y} ${mx} ${my}`
  })
  return d`M${sx} ${sy} ` + curves.join(" ") + " Z"
}

/** A lump of something grown: potato, root, walnut. `skin` is drawn inside its outline. */
export function lump(
  c: Canvas,
  rx: number,
  ry: number,
  tone: Tone,
  skin = "",
  uneven = 0.1,
  gloss = 0.35
): string {
  const outline = lumpOutline(c, rx, ry, uneven)
  const shape = path(outline)
  const rim = c.radial(
    [
      [0.55, tone.dark, 0],
      [1, tone.dark, 0.8],
    ],
    0.4,
    0.36,
    0.68
  )
  return (
    path(outline, {
      fill: c.radial([
        [0, tone.light],
        [0.45, tone.mid],
        [1, tone.dark],
      ]),
    }) +
    el("g", { "clip-path": c.clip(shape) }, skin) +
    path(outline, { fill: rim }) +
    gleam(c, -rx * 0.32, -ry * 0.42, rx * 0.34, ry * 0.22, -20, gloss)
  )
}

/** The shadow of a lump on the heap below it. */
export const heapShadow = (c: Canvas, rx: number, ry: number, depth = 0.7) =>
  ellipse(rx * 0.1, ry * 0.34, rx * 1.22, ry * 1.18, {
    fill: c.radial(
      [
        [0, "#1f0d05", depth],
        [0.7, "#1f0d05", depth * 0.6],
        [1, "#1f0d05", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })
