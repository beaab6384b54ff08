import { Canvas, d, el, path } from "../canvas"
import { lit, mix, TONES } from "../colour"
import type { Picture } from "../picture"
import { sunbeam, vignette } from "./light"

/** Goods on old boards, seen from straight above. */
export function fromAbove(c: Canvas, goods: string): Picture {
  return {
    backdrop: { key: "boards", draw: drawBoards },
    foreground: c.svg(goods + sunbeam(c, 0.2) + vignette(c, 0.5)),
  }
}

function drawBoards(): string {
  const c = new Canvas(13)
  const boards = c.many(5, (index) => {
    const y = index * 240
    const tint = lit(TONES.wood, 0.58 + c.between(-0.1, 0.1))
    const fill = c.linear(
      [
        [0, mix(tint, TONES.wood.light, 0.5)],
        [0.5, tint],
        [1, mix(tint, TONES.wood.dark, 0.55)],
      ],
      0,
      0,
      1,
      0.5
    )
    return (
      el("rect", { x: 0, y, width: 1600, height: 240, fill }) +
      path(d`M0 ${y} H1600`, { stroke: "#1f0f06", "stroke-width": 9, opacity: 0.8 }) +
      path(d`M0 ${y + 8} H1600`, { stroke: TONES.wood.light, "stroke-width": 3, opacity: 0.6 })
    )
  })
  const sheet = { width: 1600, height: 1200 }
  const glow = c.radial(
    [
      [0, "#ffeebd", 0.42],
      [1, "#ffeebd", 0],
    ],
    0.36,
    0.3,
    0.7
  )
  return c.svg(
    boards +
      el("rect", { ...sheet, filter: c.texture("0.0025 0.06", 8, 3), opacity: 0.6 }) +
      el("rect", { ...sheet, filter: c.texture("0.012 0.4", 15, 2.2), opacity: 0.36 }) +
      el("rect", { ...sheet, fill: glow })
  )
}
