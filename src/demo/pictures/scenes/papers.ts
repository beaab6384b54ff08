import { Canvas, d, el, ellipse, path, place } from "../canvas"
import { castShadow } from "../brush/light"
import { stillLife } from "../brush/room"
import type { Picture } from "../picture"

const RED = "#b8321f"
const INK = "#4b463c"

/** A licence on the kitchen table: heading, lines of writing nobody can read, a red seal. */
export function licence(): Picture {
  const c = new Canvas(91)
  const sheet = el("rect", { x: -330, y: -440, width: 660, height: 880, rx: 6, fill: "#fbf6e6" })
  const frame = el("rect", {
    ...{ x: -296, y: -406, width: 592, height: 812 },
    ...{ fill: "none", stroke: "#c79a45", "stroke-width": 7 },
  })
  const heading = el("rect", { x: -150, y: -352, width: 300, height: 46, rx: 8, fill: RED })
  const lines = c.many(11, (index) => line(c, -246, -236 + index * 52))
  const seal =
    ellipse(0, 0, 86, 86, { fill: "none", stroke: RED, "stroke-width": 10, opacity: 0.85 }) +
    path(STAR, { fill: RED, opacity: 0.85 })
  const paper = sheet + frame + heading + lines + place(seal, 170, 268, -12)
  return stillLife(
    c,
    "kitchen",
    castShadow(c, 810, 690, 420, 380, 0.5) + place(paper, 800, 610, -4)
  )
}

const STAR = "M0 -46 L11 -15 L44 -14 L18 6 L27 37 L0 19 L-27 37 L-18 6 L-44 -14 L-11 -15 Z"

/** A word that names a line, and what was written behind it. */
const line = (c: Canvas, x: number, y: number) =>
  path(d`M${x} ${y} h96 M${x + 140} ${y} h${c.between(150, 330)}`, {
    ...{ stroke: INK, "stroke-width": 13, "stroke-linecap": "round", fill: "none", opacity: 0.62 },
  })
