import { Canvas, d, el, path } from "../canvas"
import type { Picture } from "../picture"
import { sunbeam, vignette } from "./light"

/** Under the rafters of a farm kitchen: dark boards, one small window, smoke, a pole to hang things on. */
export function underTheRafters(c: Canvas, goods: string): Picture {
  const backdrop = { key: "rafters", draw: drawRafters }
  const smoke = c.many(5, (index) =>
    path(
      d`M${200 + index * 290} 1240 C${80 + index * 300} 1000 ${420 + index * 270} 820 ${240 + index * 290} 560`,
      {
        fill: "none",
        stroke: "#e9d9bf",
        "stroke-width": 90,
        opacity: 0.05,
        "stroke-linecap": "round",
      }
    )
  )
  return { backdrop, foreground: c.svg(goods + smoke + sunbeam(c, 0.2) + vignette(c, 0.55)) }
}

function drawRafters(): string {
  const c = new Canvas(9)
  const glow = c.radial(
    [
      [0, "#d99a55"],
      [0.35, "#8a5127"],
      [0.8, "#3a1e0e"],
      [1, "#22100a"],
    ],
    0.36,
    0.42,
    0.8
  )
  const boards = c.many(
    9,
    (index) =>
      path(d`M${index * 190 - 40} 0 V1200`, {
        stroke: "#190b05",
        "stroke-width": 7,
        opacity: 0.55,
      }) +
      path(d`M${index * 190 - 34} 0 V1200`, { stroke: "#f2b36d", "stroke-width": 2, opacity: 0.25 })
  )
  const panes = c.many(4, (index) =>
    path(d`M${230 + (index % 2) * 130} ${300 + Math.floor(index / 2) * 150} h112 v132 h-112 Z`, {
      fill: "#ffe9b4",
    })
  )
  const fire = el("rect", {
    width: 1600,
    height: 1200,
    fill: c.radial(
      [
        [0, "#ff9c3d", 0.5],
        [1, "#ff9c3d", 0],
      ],
      0.72,
      1.05,
      0.6
    ),
  })
  const beam = el("rect", {
    x: -10,
    y: 40,
    width: 1620,
    height: 120,
    fill: c.linear([
      [0, "#8a5a34"],
      [0.3, "#6a4023"],
      [1, "#241208"],
    ]),
  })
  const sheet = { width: 1600, height: 1200 }
  return c.svg(
    el("rect", { ...sheet, fill: glow }) +
      boards +
      el("rect", { ...sheet, filter: c.texture("0.06 0.004", 4, 3), opacity: 0.6 }) +
      el("g", { filter: c.blur(10), opacity: 0.75 }, panes) +
      fire +
      beam +
      el("rect", {
        x: 0,
        y: 40,
        width: 1600,
        height: 120,
        filter: c.texture("0.004 0.09", 4, 3),
        opacity: 0.6,
      }) +
      el("rect", {
        x: 0,
        y: 160,
        width: 1600,
        height: 130,
        fill: c.linear([
          [0, "#100703", 0.75],
          [1, "#100703", 0],
        ]),
      })
  )
}

/** The bamboo pole under the beam. */
export function pole(c: Canvas, y: number): string {
  const cane = c.linear([
    [0, "#f0d79a"],
    [0.35, "#c39a51"],
    [1, "#4f3414"],
  ])
  const knots = c.many(
    5,
    (index) =>
      path(d`M${160 + index * 330} ${y - 25} q10 25 0 50`, {
        fill: "none",
        stroke: "#5b3c17",
        "stroke-width": 7,
      }) +
      path(d`M${168 + index * 330} ${y - 25} q10 25 0 50`, {
        fill: "none",
        stroke: "#f5e2af",
        "stroke-width": 3,
      })
  )
  return el("rect", { x: -20, y: y - 24, width: 1640, height: 48, fill: cane }) + knots
}
