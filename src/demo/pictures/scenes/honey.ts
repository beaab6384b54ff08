import { Canvas, d, el, ellipse, path, place } from "../canvas"
import { mix, TONES } from "../colour"
import { clothLid } from "../brush/jar"
import { castShadow, gleam, solid } from "../brush/light"
import { stillLife } from "../brush/room"
import type { Picture } from "../picture"

function glassOfHoney(c: Canvas): string {
  const jar = d`M-190 -520 C-235 -500 -250 -470 -250 -430 L-250 -70 Q-250 0 -180 8 Q0 40 180 8 Q250 0 250 -70 L250 -430 C250 -470 235 -500 190 -520 Z`
  const honey = c.linear(
    [
      [0, "#a4500c"],
      [0.16, "#e08f1c"],
      [0.42, "#ffc94a"],
      [0.62, "#f2a326"],
      [0.86, "#b25c10"],
      [1, "#6d3008"],
    ],
    0,
    0,
    1,
    0.1
  )
  const depth = c.linear([
    [0, "#5a2405", 0.1],
    [0.6, "#5a2405", 0],
    [1, "#4a1b04", 0.65],
  ])
  const bubbles = c.many(26, () =>
    ellipse(c.between(-200, 200), c.between(-420, -20), c.between(2, 8), c.between(2, 8), {
      fill: "#fff1bd",
      opacity: c.between(0.15, 0.5),
    })
  )
  const level =
    ellipse(0, -452, 236, 40, { fill: "#f4b43c" }) +
    ellipse(-20, -458, 190, 26, { fill: "#ffe08a", opacity: 0.7 })
  const label = path("M-128 -330 Q0 -312 128 -330 L128 -130 Q0 -110 -128 -130 Z", {
    fill: c.linear(
      [
        [0, "#fbf1d6"],
        [0.6, "#f0dcae"],
        [1, "#cfae72"],
      ],
      0,
      0,
      1,
      0.2
    ),
  })
  return (
    path(jar, { fill: honey }) +
    path(jar, { fill: depth }) +
    el("g", { "clip-path": c.clip(path(jar)) }, bubbles + level) +
    label +
    place(bee(c), 0, -226, -18, 1.05) +
    path(jar, { fill: "none", stroke: "#fff6d5", "stroke-width": 7, opacity: 0.45 }) +
    gleam(c, -196, -290, 20, 170, 2, 0.95) +
    gleam(c, 206, -260, 11, 130, -2, 0.6) +
    gleam(c, -60, -20, 120, 16, 0, 0.55) +
    place(clothLid(c, -560, 205, { light: "#f7ecd2", mid: "#cf5b3f", dark: "#6e2318" }), 0, 0)
  )
}

const bee = (c: Canvas) =>
  ellipse(-16, -46, 24, 44, {
    fill: "#e9d6a8",
    stroke: "#8a5a24",
    "stroke-width": 3,
    transform: "rotate(-24)",
  }) +
  ellipse(24, -44, 22, 40, {
    fill: "#f3e4bd",
    stroke: "#8a5a24",
    "stroke-width": 3,
    transform: "rotate(22)",
  }) +
  ellipse(0, 0, 58, 34, { fill: "#e39a21", stroke: "#4a2508", "stroke-width": 4 }) +
  path("M-22 -31 q-12 30 0 62 M4 -34 q-12 34 0 68 M30 -29 q-10 28 0 58", {
    fill: "none",
    stroke: "#3f1f08",
    "stroke-width": 11,
  }) +
  ellipse(-58, 0, 22, 21, { fill: "#3f1f08" }) +
  gleam(c, -10, -14, 26, 8, 0, 0.7)

function comb(c: Canvas): string {
  const slab = d`M-250 -40 L-60 -130 L250 -70 L262 30 L40 120 L-246 44 Z`
  const cells = c.many(9, (row) =>
    c.many(12, (column) => {
      const x = -290 + column * 52 + (row % 2) * 26 - row * 3
      const y = -140 + row * 33
      const six = d`M${x} ${y - 21} L${x + 24} ${y - 10} L${x + 24} ${y + 10} L${x} ${y + 21} L${x - 24} ${y + 10} L${x - 24} ${y - 10} Z`
      return (
        path(six, {
          fill: mix("#c9720f", "#ffd469", c.random()),
          stroke: "#f9e2a2",
          "stroke-width": 6,
        }) + gleam(c, x - 7, y - 6, 8, 4, -20, 0.8)
      )
    })
  )
  return (
    path(d`M-246 44 L40 120 L262 30 L264 62 L40 158 L-248 80 Z`, {
      fill: c.linear(
        [
          [0, "#d88d24"],
          [1, "#7c3d08"],
        ],
        0,
        0,
        1,
        0
      ),
    }) +
    solid(
      c,
      slab,
      { light: "#ffdf7e", mid: "#e9a02c", dark: "#8f4a0b" },
      { texture: cells, softness: 12, gloss: 0.5 }
    ) +
    path("M60 116 q-6 60 26 70 q60 6 40 -50 Z", { fill: "#e0901c", opacity: 0.9 })
  )
}

function dipper(c: Canvas): string {
  const head = c.many(6, (index) => {
    const w = 34 + Math.sin(((index + 0.7) / 6) * Math.PI) * 30
    return ellipse(0, index * 24, w, 15, {
      fill: c.linear(
        [
          [0, "#f3c989"],
          [0.5, "#b9773a"],
          [1, "#6b3a17"],
        ],
        0,
        0,
        1,
        0
      ),
      stroke: "#5a2f12",
      "stroke-width": 3,
    })
  })
  const stick = el("rect", {
    x: -11,
    y: -420,
    width: 22,
    height: 430,
    rx: 11,
    fill: c.linear(
      [
        [0, "#eec08a"],
        [0.5, "#b5733a"],
        [1, "#6d3d1b"],
      ],
      0,
      0,
      1,
      0
    ),
  })
  return (
    stick +
    head +
    path("M-52 60 q-10 70 18 110 q8 60 26 4 q16 40 34 -20 q26 -40 20 -94 q-50 30 -98 0 Z", {
      fill: "#eda528",
      opacity: 0.82,
    }) +
    gleam(c, -22, 100, 8, 42, 6, 0.9)
  )
}

/** Honey from hollow-log hives: glass, comb and dipper. */
export function honey(): Picture {
  const c = new Canvas(31)
  const amberPool = ellipse(820, 1010, 260, 44, {
    fill: c.radial(
      [
        [0, "#ffb733", 0.7],
        [1, "#ffb733", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })
  const saucer =
    ellipse(1130, 1020, 330, 84, {
      fill: c.radial([
        [0, "#fdf6e4"],
        [0.7, TONES.ash.mid],
        [1, TONES.ash.dark],
      ]),
    }) + ellipse(1130, 1008, 262, 58, { fill: "#e9dcc2" })
  const goods =
    castShadow(c, 640, 985, 300, 70, 0.7) +
    amberPool +
    place(glassOfHoney(c), 600, 960) +
    castShadow(c, 1150, 1060, 340, 66, 0.6) +
    saucer +
    place(comb(c), 1110, 958, -3, 1.02) +
    place(dipper(c), 1250, 840, 32, 0.95)
  return stillLife(c, "dusk", goods)
}
