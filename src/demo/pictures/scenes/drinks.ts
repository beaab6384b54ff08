import { Canvas, d, el, ellipse, path, place } from "../canvas"
import { lit, type Colour, type Tone } from "../colour"
import { bowl, GLAZES } from "../brush/bowl"
import { blossom, leaf } from "../brush/leafy"
import { castShadow, gleam } from "../brush/light"
import { type ROOMS, stillLife } from "../brush/room"
import type { Picture } from "../picture"

function dryLeaves(
  c: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  count: number,
  tone: Tone
): string {
  return c.many(count, (index) => {
    const angle = c.between(0, Math.PI * 2)
    const away = Math.sqrt(c.random())
    const long = c.between(26, 62)
    const bend = c.between(-26, 26)
    const leafy = path(d`M${-long} 0 Q0 ${bend - 12} ${long} 0 Q0 ${bend + 12} ${-long} 0 Z`, {
      fill: lit(tone, c.between(0.05, 0.5) + (index / count) * 0.45),
      stroke: tone.dark,
      "stroke-width": 1.5,
    })
    return place(
      leafy,
      x + rx * away * Math.cos(angle),
      y + ry * away * Math.sin(angle) - (1 - away) * ry * 0.7,
      c.between(-80, 80)
    )
  })
}

const steam = (c: Canvas, x: number, y: number) =>
  el(
    "g",
    { filter: c.blur(12), opacity: 0.6 },
    c.many(4, (index) =>
      path(
        d`M${x - 120 + index * 80} ${y} c${c.between(-90, -30)} -120 ${c.between(30, 100)} -180 ${c.between(-30, 30)} -330`,
        {
          fill: "none",
          stroke: "#fffaf0",
          "stroke-width": c.between(14, 28),
          "stroke-linecap": "round",
          opacity: 0.55,
        }
      )
    )
  )

type Brew = {
  liquor: readonly [Colour, Colour]
  dry: Tone
  glaze: Tone
  room: keyof typeof ROOMS
  seed: number
  sprig: Tone
}

function tea(brew: Brew): Picture {
  const c = new Canvas(brew.seed)
  const surface =
    ellipse(0, 26, 324, 82, {
      fill: c.radial(
        [
          [0, brew.liquor[0]],
          [0.7, brew.liquor[1]],
          [1, brew.liquor[1]],
        ],
        0.4,
        0.4,
        0.6
      ),
    }) +
    ellipse(-90, 4, 120, 20, { fill: "#fff6dc", opacity: 0.5 }) +
    c.many(5, () =>
      ellipse(c.between(-200, 220), c.between(0, 60), 6, 4, { fill: "#fff1c6", opacity: 0.6 })
    )
  const cup = place(bowl(c, 360, 250, brew.glaze, surface), 600, 690)
  const paper =
    path("M900 900 L1440 850 L1530 1060 L960 1140 Z", {
      fill: c.linear(
        [
          [0, "#fbf3dd"],
          [1, "#d3bd90"],
        ],
        0,
        0,
        1,
        1
      ),
    }) + path("M960 1140 L1530 1060 L1528 1074 L962 1156 Z", { fill: "#8d7448" })
  const sprig = c.many(7, (index) =>
    place(
      leaf(c, c.between(150, 210), c.between(42, 58), c.between(-24, 24), brew.sprig),
      1130 + index * 22,
      640 + index * 8,
      -80 + index * 26
    )
  )
  return stillLife(
    c,
    brew.room,
    castShadow(c, 1120, 700, 260, 44, 0.5) +
      sprig +
      castShadow(c, 620, 960, 260, 60, 0.7) +
      cup +
      steam(c, 600, 640) +
      castShadow(c, 1230, 1110, 330, 60, 0.5) +
      paper +
      dryLeaves(c, 1220, 990, 220, 70, 260, brew.dry)
  )
}

/** Eagle tea: the reddish brew of mountain kitchens. */
export const eagleTea = () =>
  tea({
    liquor: ["#e58a3c", "#9c3d12"],
    dry: { light: "#c98f55", mid: "#7f4a24", dark: "#2f180b" },
    glaze: GLAZES.brown,
    room: "dusk",
    seed: 121,
    sprig: { light: "#c5c56a", mid: "#7b8c3a", dark: "#35431a" },
  })

/** Loquat tea from the old large-leaf trees of Chongzhou. */
export const pipaTea = () =>
  tea({
    liquor: ["#f0d678", "#b78a26"],
    dry: { light: "#8fa05a", mid: "#46562c", dark: "#171d0e" },
    glaze: GLAZES.celadon,
    room: "sage",
    seed: 122,
    sprig: { light: "#a9d07a", mid: "#4f8a3c", dark: "#1a4522" },
  })

/** Cold-pressed rapeseed oil with the flowers it comes from. */
export function rapeseedOil(): Picture {
  const c = new Canvas(123)
  const glass =
    "M-150 0 Q-176 -20 -176 -70 L-176 -400 C-176 -520 -70 -520 -62 -620 L-62 -740 L62 -740 L62 -620 C70 -520 176 -520 176 -400 L176 -70 Q176 -20 150 0 Q0 34 -150 0 Z"
  const oil =
    "M-146 -8 Q-168 -24 -168 -70 L-168 -396 C-168 -500 -70 -520 -56 -590 L56 -590 C70 -520 168 -500 168 -396 L168 -70 Q168 -24 146 -8 Q0 24 -146 -8 Z"
  const amber = c.linear(
    [
      [0, "#8f5a08"],
      [0.14, "#d9980f"],
      [0.38, "#ffd84f"],
      [0.6, "#eeb01f"],
      [0.85, "#a96a0a"],
      [1, "#5f3806"],
    ],
    0,
    0,
    1,
    0.05
  )
  const label = path("M-128 -330 Q0 -312 128 -330 L128 -120 Q0 -100 -128 -120 Z", {
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
  const flower = (x: number, y: number, size: number) =>
    place(
      blossom(c, size, { light: "#fff08a", mid: "#f7cf1d", dark: "#b98a06" }, 4) +
        ellipse(0, 0, size * 0.16, size * 0.16, { fill: "#a8b33a" }),
      x,
      y,
      c.between(0, 90)
    )
  const bottle =
    path(glass, { fill: "#e9e2b8", opacity: 0.5 }) +
    path(oil, { fill: amber }) +
    path(oil, {
      fill: c.linear([
        [0, "#5f3806", 0],
        [0.7, "#5f3806", 0],
        [1, "#3f2404", 0.5],
      ]),
    }) +
    label +
    c.many(9, (index) =>
      flower(-64 + (index % 3) * 64 + c.between(-12, 12), -270 + Math.floor(index / 3) * 46, 26)
    ) +
    path("M0 -150 V-250", { stroke: "#6f8a30", "stroke-width": 6 }) +
    path(glass, { fill: "none", stroke: "#fdf8dc", "stroke-width": 6, opacity: 0.65 }) +
    gleam(c, -132, -280, 15, 150, 1, 0.95) +
    gleam(c, 142, -240, 9, 110, -1, 0.6) +
    gleam(c, -30, -650, 9, 70, 2, 0.9) +
    path("M-70 -738 L-62 -830 Q0 -848 62 -830 L70 -738 Q0 -718 -70 -738 Z", {
      fill: c.linear(
        [
          [0, "#e5bb84"],
          [0.4, "#b98450"],
          [1, "#5f3a1a"],
        ],
        0,
        0,
        1,
        0.1
      ),
    })
  const stems = c.many(9, (index) => {
    const ex = 1010 + index * 52
    const ey = 470 + Math.abs(index - 4) * 44
    const head = c.many(17, () =>
      flower(ex + c.between(-66, 66), ey + c.between(-74, 66), c.between(24, 36))
    )
    return (
      path(d`M1180 1010 Q${1150 + index * 16} 760 ${ex} ${ey}`, {
        fill: "none",
        stroke: "#587a30",
        "stroke-width": 12,
      }) +
      place(leaf(c, 170, 34, 20), 1180 + (index - 4) * 14, 860, -70 + index * 18) +
      head
    )
  })
  const dish = place(
    bowl(
      c,
      190,
      96,
      GLAZES.white,
      ellipse(0, 12, 168, 40, {
        fill: c.radial([
          [0, "#ffe27a"],
          [1, "#c98a12"],
        ]),
      }) + gleam(c, -60, 4, 50, 10, 0, 0.8)
    ),
    880,
    1000
  )
  const pool = ellipse(640, 1040, 260, 46, {
    fill: c.radial(
      [
        [0, "#ffcf3d", 0.65],
        [1, "#ffcf3d", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })
  return stillLife(
    c,
    "morning",
    castShadow(c, 1200, 1020, 230, 50, 0.5) +
      stems +
      castShadow(c, 560, 1020, 240, 56, 0.65) +
      pool +
      place(bottle, 520, 1000) +
      castShadow(c, 890, 1095, 150, 34, 0.5) +
      dish
  )
}
