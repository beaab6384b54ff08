import { d, path, type Canvas } from "../canvas"
import { lit, TONES, type Tone } from "../colour"

/** Loose straws inside an ellipse, light ones on top. */
export function straws(
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  count: number,
  tone: Tone = TONES.straw
): string {
  return c.many(count, (index) => {
    const angle = c.between(0, Math.PI * 2)
    const away = Math.sqrt(c.random())
    const sx = x + rx * away * Math.cos(angle)
    const sy = y + ry * away * Math.sin(angle)
    const long = c.between(50, 150)
    const lean = c.between(-0.6, 0.6) + (c.random() > 0.5 ? 0 : Math.PI)
    const ex = sx + long * Math.cos(lean)
    const ey = sy + long * Math.sin(lean) * 0.5
    const bend = c.between(-26, 26)
    return path(
      d`M${sx} ${sy} Q${(sx + ex) / 2 + bend * 0.3} ${(sy + ey) / 2 + bend} ${ex} ${ey}`,
      {
        fill: "none",
        stroke: lit(tone, 0.15 + 0.8 * (index / count) * c.between(0.7, 1.1)),
        "stroke-width": c.between(2, 5),
        "stroke-linecap": "round",
      }
    )
  })
}
