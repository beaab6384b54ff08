import { Canvas, d, ellipse, path, place } from "../canvas"
import { pole, underTheRafters } from "../brush/beam"
import { curedStrip, sausage } from "../brush/meat"
import type { Picture } from "../picture"

/** Old bacon under the rafters, smoked over cypress and fruit wood. */
export function bacon(): Picture {
  const c = new Canvas(61)
  const back = [180, 520, 870, 1230, 1500]
    .map((x) => place(curedStrip(c, 96, 560), x, 316, c.between(-3, 3), 0.8))
    .join("")
  const dim = path("M0 0 H1600 V1200 H0 Z", { fill: "#1d0d06", opacity: 0.38 })
  const front = [330, 680, 1050, 1380]
    .map((x, index) => place(curedStrip(c, 128, 660 - (index % 2) * 70), x, 330, c.between(-3, 3)))
    .join("")
  return underTheRafters(c, back + dim + pole(c, 236) + front)
}

/** A chain of links: each hangs from the last, tied with thread. */
function chain(c: Canvas, x: number, links: number, sway: number): string {
  return c.many(links, (index) => {
    const y = 250 + index * 262
    const knot =
      ellipse(x + sway * index, y + 2, 13, 11, { fill: "#e8d6a6" }) +
      path(d`M${x + sway * index - 12} ${y} q12 9 24 0`, {
        stroke: "#8a6b34",
        "stroke-width": 3,
        fill: "none",
      })
    return place(sausage(c, 258, 50), x + sway * index, y, -sway * 0.22) + knot
  })
}

/** Sichuan sausages drying on the pole. */
export function sausages(): Picture {
  const c = new Canvas(62)
  const back = [250, 560, 900, 1200, 1480]
    .map((x) => place(chain(c, 0, 3, c.between(-3, 3)), x, 40, 0, 0.84))
    .join("")
  const dim = path("M0 0 H1600 V1200 H0 Z", { fill: "#1d0d06", opacity: 0.42 })
  const front = [170, 330, 640, 760, 1040, 1160, 1420]
    .map((x, index) => place(chain(c, 0, index % 2 ? 2 : 3, c.between(-4, 4)), x, 0))
    .join("")
  return underTheRafters(c, back + dim + pole(c, 240) + front)
}
