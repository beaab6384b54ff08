import { Canvas, d, el, ellipse, path, place } from "../canvas"
import { mix, TONES, type Tone } from "../colour"
import { bowl, GLAZES } from "../brush/bowl"
import { castShadow, gleam } from "../brush/light"
import { heapShadow, lump } from "../brush/lump"
import { stillLife } from "../brush/room"
import { basket } from "../brush/weave"
import type { Picture } from "../picture"

const SHELL: Tone = { light: "#ecc68c", mid: "#b98149", dark: "#57341a" }
const KERNEL: Tone = { light: "#f9e3b4", mid: "#d9a860", dark: "#83511f" }

function walnut(c: Canvas, size: number): string {
  const folds = c.many(16, (index) => {
    const x = -size + (index / 15) * size * 2
    const data = d`M${x * 0.4} ${-size} C${x * 1.3 + c.between(-16, 16)} ${-size * 0.4} ${x * 1.2 + c.between(-16, 16)} ${size * 0.3} ${x * 0.4} ${size}`
    return (
      path(data, {
        fill: "none",
        stroke: "#5d3717",
        "stroke-width": c.between(3, 7),
        opacity: 0.55,
      }) +
      path(data, {
        fill: "none",
        stroke: "#ffe2ac",
        "stroke-width": 2.4,
        opacity: 0.5,
        transform: "translate(-4 -2)",
      })
    )
  })
  const seam =
    path(d`M0 ${-size} Q${size * 0.12} 0 0 ${size}`, {
      fill: "none",
      stroke: "#f3d6a0",
      "stroke-width": size * 0.16,
      opacity: 0.75,
    }) +
    path(d`M0 ${-size} Q${size * 0.12} 0 0 ${size}`, {
      fill: "none",
      stroke: "#553113",
      "stroke-width": size * 0.045,
    })
  return (
    heapShadow(c, size, size * 0.95) + lump(c, size * 0.92, size, SHELL, folds + seam, 0.05, 0.45)
  )
}

function openWalnut(c: Canvas, size: number): string {
  const half = (side: number) =>
    place(
      lump(
        c,
        size * 0.36,
        size * 0.66,
        KERNEL,
        c.many(7, (index) =>
          path(
            d`M${-size * 0.4} ${-size * 0.6 + index * size * 0.2} q${size * 0.2} ${c.between(6, 26)} ${size * 0.4} 0 t${size * 0.4} 0`,
            { fill: "none", stroke: "#8d5a24", "stroke-width": 5, opacity: 0.6 }
          )
        ),
        0.14,
        0.5
      ),
      side * size * 0.36,
      0
    )
  return (
    heapShadow(c, size, size) +
    lump(c, size, size * 0.96, SHELL, "", 0.05, 0.2) +
    ellipse(0, 0, size * 0.84, size * 0.8, {
      fill: c.radial([
        [0, "#a8743c"],
        [1, "#3d210d"],
      ]),
    }) +
    half(-1) +
    half(1) +
    path(d`M0 ${-size * 0.7} V${size * 0.7}`, { stroke: "#5a3415", "stroke-width": 6 })
  )
}

/** Paper-shell walnuts in a bamboo bowl, two cracked open. */
export function walnuts(): Picture {
  const c = new Canvas(51)
  const rows: [number, number][] = [
    [4, 500],
    [6, 560],
    [7, 622],
    [7, 690],
  ]
  const heap = rows
    .map(([count, y]) =>
      c.many(count, (index) =>
        place(
          walnut(c, c.between(66, 78)),
          760 + (index - (count - 1) / 2) * 124,
          y + Math.abs(index - (count - 1) / 2) * 9 + c.between(-8, 8),
          c.between(-80, 80)
        )
      )
    )
    .join("")
  const vessel = { x: 760, y: 668, rx: 460, ry: 140, height: 280, base: 0.6, belly: 0.16 }
  const loose =
    place(openWalnut(c, 104), 1250, 985, -18) +
    place(walnut(c, 80), 1430, 900, 40) +
    place(openWalnut(c, 92), 1060, 1085, 30)
  return stillLife(
    c,
    "morning",
    castShadow(c, 770, 985, 400, 100, 0.75) +
      basket(c, vessel, TONES.rattan, heap, 9, 26) +
      castShadow(c, 1250, 1070, 260, 60, 0.5) +
      loose
  )
}

function ginkgoLeaf(c: Canvas, size: number): string {
  const fan = d`M0 0 L${-size * 0.9} ${-size * 0.62} Q${-size * 0.72} ${-size * 1.02} ${-size * 0.12} ${-size} L0 ${-size * 0.66} L${size * 0.12} ${-size} Q${size * 0.74} ${-size * 1.02} ${size * 0.9} ${-size * 0.6} Z`
  const veins = c.many(17, (index) =>
    path(
      d`M0 0 L${(-0.86 + index * 0.107) * size} ${-size * (0.66 + 0.3 * Math.sin((index / 16) * Math.PI))}`,
      { stroke: "#b27806", "stroke-width": 1.8, opacity: 0.45 }
    )
  )
  return (
    path(fan, { fill: "#2a1206", opacity: 0.35, transform: "translate(8 12)" }) +
    path(fan, {
      fill: c.linear(
        [
          [0, "#ffe26a"],
          [0.6, "#f0b51f"],
          [1, "#c98208"],
        ],
        0,
        0,
        1,
        1
      ),
    }) +
    el("g", {}, veins) +
    path(d`M0 0 q${size * 0.1} ${size * 0.3} ${-size * 0.04} ${size * 0.6}`, {
      fill: "none",
      stroke: "#b98512",
      "stroke-width": 6,
    })
  )
}

function ginkgoNut(c: Canvas, size: number): string {
  const nut = d`M0 ${-size} Q${size * 0.74} ${-size * 0.3} ${size * 0.6} ${size * 0.3} Q${size * 0.4} ${size * 0.9} 0 ${size * 0.94} Q${-size * 0.4} ${size * 0.9} ${-size * 0.6} ${size * 0.3} Q${-size * 0.74} ${-size * 0.3} 0 ${-size} Z`
  const ridge = path(d`M0 ${-size} Q${size * 0.1} 0 0 ${size * 0.94}`, {
    fill: "none",
    stroke: "#bfa66f",
    "stroke-width": 4,
  })
  return (
    heapShadow(c, size * 0.7, size * 0.9) +
    path(nut, {
      fill: c.radial([
        [0, "#fffdf0"],
        [0.5, "#f0e2bd"],
        [1, mix("#a98a52", "#6d5226", 0.4)],
      ]),
    }) +
    ridge +
    gleam(c, -size * 0.24, -size * 0.2, size * 0.13, size * 0.32, 14, 0.9)
  )
}

/** Ginkgo nuts with the yellow leaves of the old trees. */
export function ginkgo(): Picture {
  const c = new Canvas(52)
  const rows: [number, number][] = [
    [4, -150],
    [6, -108],
    [8, -58],
    [9, -4],
    [8, 44],
  ]
  const heap = rows
    .map(([count, y]) =>
      c.many(count, (index) =>
        place(
          ginkgoNut(c, c.between(50, 60)),
          (index - (count - 1) / 2) * 78 + c.between(-8, 8),
          y + c.between(-8, 8),
          c.between(-90, 90)
        )
      )
    )
    .join("")
  const leaves = c.many(9, () =>
    place(
      ginkgoLeaf(c, c.between(90, 150)),
      c.between(120, 1480),
      c.between(960, 1130),
      c.between(-180, 180)
    )
  )
  const front =
    place(ginkgoLeaf(c, 190), 1300, 1040, 28) + place(ginkgoLeaf(c, 160), 300, 1080, -50)
  const loose =
    place(ginkgoNut(c, 62), 1090, 1070, 70) +
    place(ginkgoNut(c, 58), 1180, 1120, -60) +
    place(ginkgoNut(c, 58), 520, 1110, 100)
  const top = place(ginkgoLeaf(c, 150), 980, 590, 60)
  return stillLife(
    c,
    "slate",
    leaves +
      castShadow(c, 770, 1000, 320, 70, 0.7) +
      place(bowl(c, 410, 290, GLAZES.celadon, heap), 760, 690, 0, 1.12) +
      top +
      front +
      loose
  )
}
