import { Canvas, d, ellipse, path, place } from "../canvas"
import { lit, TONES, type Tone } from "../colour"
import { bowl, GLAZES } from "../brush/bowl"
import { egg, layEgg } from "../brush/egg"
import { clothLid, mouth, pot } from "../brush/jar"
import { castShadow, gleam } from "../brush/light"
import { heapShadow, lump } from "../brush/lump"
import { stillLife } from "../brush/room"
import { rope } from "../brush/shoe"
import { straws } from "../brush/straw"
import { basket } from "../brush/weave"
import type { Picture } from "../picture"

const CHILLI: Tone = { light: "#ff8a5c", mid: "#d3301d", dark: "#6a0d0a" }

function chilli(c: Canvas, long: number): string {
  const shape = d`M0 0 C${long * 0.1} ${-long * 0.16} ${long * 0.6} ${-long * 0.16} ${long} ${c.between(10, 50)} C${long * 0.6} ${long * 0.1} ${long * 0.1} ${long * 0.14} 0 0 Z`
  return (
    path(shape, { fill: "#240805", opacity: 0.4, transform: "translate(6 12)" }) +
    path(shape, {
      fill: c.linear([
        [0, CHILLI.light],
        [0.4, CHILLI.mid],
        [1, CHILLI.dark],
      ]),
    }) +
    gleam(c, long * 0.4, -long * 0.03, long * 0.24, 4, 4, 0.8) +
    path("M4 0 q-24 -4 -40 -22", {
      fill: "none",
      stroke: "#6f8a35",
      "stroke-width": 9,
      "stroke-linecap": "round",
    })
  )
}

function curd(c: Canvas, size: number): string {
  const h = size * 0.62
  const paste = c.many(12, () =>
    ellipse(c.between(-size, size), c.between(-h * 0.4, h), c.between(4, 12), c.between(3, 8), {
      fill: c.pick(["#b3200f", "#e2552b", "#7d120a"]),
      opacity: 0.75,
    })
  )
  return (
    heapShadow(c, size, size * 0.8, 0.5) +
    path(d`M${-size} 0 L0 ${-h * 0.5} L${size} 0 L0 ${h * 0.56} Z`, {
      fill: c.linear([
        [0, "#ffc98e"],
        [1, "#e9894a"],
      ]),
    }) +
    path(d`M${-size} 0 L0 ${h * 0.56} V${h * 1.5} L${-size} ${h * 0.9} Z`, { fill: "#d7672f" }) +
    path(d`M${size} 0 L0 ${h * 0.56} V${h * 1.5} L${size} ${h * 0.9} Z`, { fill: "#a53c18" }) +
    paste +
    gleam(c, -size * 0.2, -h * 0.12, size * 0.4, h * 0.14, 0, 0.75)
  )
}

/** Fermented bean curd: the sealed jar, a bowl of red cubes. */
export function beanCurd(): Picture {
  const c = new Canvas(131)
  const oil = ellipse(0, 30, 268, 66, {
    fill: c.radial([
      [0, "#e8632a"],
      [1, "#8a1d0a"],
    ]),
  })
  const cubes = [
    [-130, 0],
    [10, -36],
    [140, 4],
    [-60, 40],
    [80, 50],
    [0, -90],
  ]
    .map(([x, y]) => place(curd(c, 66), x!, y! - 20, c.between(-6, 6)))
    .join("")
  const jar = place(
    pot(c, 270, 560, 150) +
      place(clothLid(c, -590, 160, { light: "#ffd9c2", mid: "#b8321f", dark: "#540f0b" }), 0, 0),
    480,
    990
  )
  return stillLife(
    c,
    "kitchen",
    castShadow(c, 500, 1005, 270, 66, 0.75) +
      jar +
      castShadow(c, 1080, 1070, 250, 60, 0.7) +
      place(bowl(c, 300, 220, GLAZES.white, oil + cubes), 1060, 860) +
      place(chilli(c, 190), 690, 1090, 12) +
      place(chilli(c, 160), 1370, 1080, -24)
  )
}

/** Pickles in a water-sealed jar. */
export function pickles(): Picture {
  const c = new Canvas(132)
  const moat = place(mouth(c, -560, 150, TONES.clay, "#4b5a4a"), 0, 0)
  const lid =
    path("M-130 -580 Q-120 -690 0 -704 Q120 -690 130 -580 Q0 -540 -130 -580 Z", {
      fill: c.linear(
        [
          [0, TONES.clay.light],
          [0.4, TONES.clay.mid],
          [1, TONES.clay.dark],
        ],
        0,
        0,
        1,
        0.3
      ),
    }) +
    ellipse(0, -706, 38, 26, { fill: TONES.clay.mid }) +
    gleam(c, -50, -650, 20, 40, 20, 0.7)
  const jar = place(
    pot(c, 300, 570, 150, { light: "#b5835a", mid: "#6b4028", dark: "#24120a" }, 0.8) + moat + lid,
    520,
    1000
  )
  const slice = (x: number, y: number, colour: readonly [string, string]) =>
    place(
      path("M-70 10 Q-60 -30 0 -34 Q66 -30 72 8 Q60 34 0 36 Q-60 34 -70 10 Z", {
        fill: c.linear([
          [0, colour[0]],
          [1, colour[1]],
        ]),
        stroke: colour[1],
        "stroke-width": 3,
      }) + gleam(c, -20, -12, 34, 8, -6, 0.7),
      x,
      y,
      c.between(-40, 40)
    )
  const colours = [
    ["#fff3f0", "#e68aa0"],
    ["#ffd08a", "#dd7a2c"],
    ["#f3f4c9", "#a9b95c"],
    ["#e4efb0", "#8aa13f"],
  ] as const
  const heap =
    c.many(26, (index) =>
      slice(
        (index % 6) * 86 - 216 + c.between(-16, 16),
        26 - Math.floor(index / 6) * 34,
        c.pick(colours)
      )
    ) +
    place(chilli(c, 170), -150, -110, -14) +
    place(chilli(c, 150), 40, -80, 22)
  return stillLife(
    c,
    "slate",
    castShadow(c, 540, 1015, 300, 70, 0.75) +
      jar +
      castShadow(c, 1100, 1060, 250, 60, 0.7) +
      place(bowl(c, 310, 210, GLAZES.blue, heap), 1090, 860) +
      place(chilli(c, 200), 740, 1100, 8) +
      place(chilli(c, 150), 1360, 1090, 160)
  )
}

function cap(c: Canvas, size: number): string {
  const cracks = c.many(16, () => {
    const x = c.between(-size * 0.7, size * 0.7)
    const y = c.between(-size * 0.5, size * 0.4)
    return path(
      d`M${x} ${y} l${c.between(12, 30)} ${c.between(-12, 12)} l${c.between(-10, 14)} ${c.between(10, 24)} l${c.between(-30, -8)} ${c.between(-8, 6)} Z`,
      { fill: "#f3dfb8", opacity: 0.75 }
    )
  })
  return (
    heapShadow(c, size, size * 0.74) +
    ellipse(0, size * 0.16, size * 0.98, size * 0.62, { fill: "#d9bb86" }) +
    lump(
      c,
      size,
      size * 0.7,
      { light: "#b98d60", mid: "#7a5031", dark: "#321a0d" },
      cracks,
      0.06,
      0.3
    )
  )
}

function gills(c: Canvas, size: number): string {
  const ribs = c.many(46, (index) => {
    const angle = (index / 46) * Math.PI * 2
    return path(d`M0 0 L${size * 0.86 * Math.cos(angle)} ${size * 0.66 * Math.sin(angle)}`, {
      stroke: index % 2 ? "#a88350" : "#fff2d2",
      "stroke-width": 3,
      opacity: 0.7,
    })
  })
  return (
    heapShadow(c, size, size * 0.74) +
    ellipse(0, 0, size, size * 0.78, { fill: "#6e4729" }) +
    ellipse(0, 0, size * 0.88, size * 0.68, { fill: "#e6cd9c" }) +
    ribs +
    ellipse(0, 0, size * 0.2, size * 0.17, { fill: "#8d6a40" }) +
    ellipse(-4, -6, size * 0.15, size * 0.12, { fill: "#d8b985" })
  )
}

/** Dried flower mushrooms on a tray. */
export function mushrooms(): Picture {
  const c = new Canvas(133)
  const rows: [number, number][] = [
    [6, 640],
    [8, 690],
    [8, 748],
    [8, 812],
    [7, 876],
  ]
  const heap = rows
    .map(([count, y]) =>
      c.many(count, (index) =>
        place(
          c.random() > 0.78 ? gills(c, c.between(76, 92)) : cap(c, c.between(74, 104)),
          790 + (index - (count - 1) / 2) * 126,
          y + c.between(-12, 12),
          c.between(-30, 30)
        )
      )
    )
    .join("")
  const tray = { x: 790, y: 790, rx: 580, ry: 176, height: 110, base: 0.92, belly: 0.02 }
  return stillLife(
    c,
    "kitchen",
    castShadow(c, 800, 985, 580, 120, 0.75) + basket(c, tray, TONES.bamboo, heap, 4, 34)
  )
}

/** Sweet-potato noodles in tied skeins. */
export function noodles(): Picture {
  const c = new Canvas(134)
  const tone: Tone = { light: "#efe2cc", mid: "#a48e76", dark: "#4c3c30" }
  const skein = () => {
    const strands = c.many(64, (index) => {
      const t = index / 63 - 0.5
      return path(
        d`M${-430 + c.between(-30, 30)} ${t * 150} C-200 ${t * 120 + c.between(-26, 26)} -120 ${t * 56} 0 ${t * 60} S240 ${t * 120 + c.between(-30, 30)} ${430 + c.between(-40, 40)} ${t * 170 + c.between(-14, 14)}`,
        {
          fill: "none",
          stroke: lit(tone, 0.85 - (t + 0.5) * 0.65 + c.between(-0.16, 0.16)),
          "stroke-width": c.between(4, 8),
          "stroke-linecap": "round",
          opacity: 0.93,
        }
      )
    })
    return (
      ellipse(20, 80, 470, 74, {
        fill: c.radial(
          [
            [0, "#1d0d05", 0.6],
            [1, "#1d0d05", 0],
          ],
          0.5,
          0.5,
          0.5
        ),
      }) +
      strands +
      c.many(4, (index) => rope(d`M${-26 + index * 17} -46 q12 46 0 96`, 14, TONES.straw))
    )
  }
  const goods =
    place(skein(), 800, 640, -4, 0.95) +
    place(skein(), 620, 800, 6) +
    place(skein(), 960, 920, -8, 1.06) +
    place(skein(), 640, 1040, 3, 1.1)
  return stillLife(c, "dusk", castShadow(c, 800, 1060, 640, 110, 0.5) + goods)
}

function cutEgg(c: Canvas, size: number): string {
  return (
    heapShadow(c, size, size * 1.1) +
    ellipse(3, 6, size * 0.8, size * 1.03, { fill: "#8ea39a" }) +
    ellipse(0, 0, size * 0.77, size, {
      fill: c.radial([
        [0, "#fffef8"],
        [0.8, "#f3efe2"],
        [1, "#c9c4b2"],
      ]),
    }) +
    ellipse(0, size * 0.1, size * 0.46, size * 0.5, {
      fill: c.radial([
        [0, "#ffb545"],
        [0.55, "#f07d17"],
        [1, "#a83f07"],
      ]),
    }) +
    gleam(c, -size * 0.12, -size * 0.06, size * 0.16, size * 0.08, -24, 0.9) +
    c.many(9, () =>
      ellipse(
        c.between(-size * 0.3, size * 0.3),
        size * 0.1 + c.between(-size * 0.3, size * 0.3),
        5,
        4,
        { fill: "#ffd27a", opacity: 0.7 }
      )
    )
  )
}

/** Salted duck eggs, one cut open. */
export function saltedEggs(): Picture {
  const c = new Canvas(135)
  const shells = ["#c9d8cf", "#b5cbc2", "#dce5da", "#a9c3bb"]
  const rows: [number, number][] = [
    [3, -110],
    [4, -62],
    [4, 6],
  ]
  const heap = rows
    .map(([count, y]) =>
      c.many(count, (index) =>
        layEgg(c, (index - (count - 1) / 2) * 132, y, 92, c.between(-70, 70), c.pick(shells))
      )
    )
    .join("")
  const front =
    place(cutEgg(c, 116), 1230, 1000, 64) +
    place(cutEgg(c, 108), 1040, 1080, 30) +
    castShadow(c, 1410, 1080, 110, 30, 0.5) +
    place(egg(c, 96, "#c3d5cc"), 1400, 1030, 78)
  return stillLife(
    c,
    "morning",
    straws(c, 780, 1060, 620, 60, 80) +
      castShadow(c, 650, 1020, 300, 70, 0.7) +
      place(bowl(c, 400, 280, GLAZES.brown, heap), 640, 730) +
      castShadow(c, 1170, 1090, 260, 50, 0.4) +
      front
  )
}
