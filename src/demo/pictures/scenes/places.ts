import { Canvas, d, ellipse, path, place } from "../canvas"
import {
  bambooGrove,
  forest,
  meadow,
  mist,
  mountains,
  range,
  sky,
  WEATHERS,
  woodedHill,
  type Weather,
} from "../brush/hills"
import { blossom } from "../brush/leafy"
import { sunbeam, vignette } from "../brush/light"
import { coveredBridge, field, house, river, tree } from "../brush/village"
import type { Picture } from "../picture"

type View = { seed: number; weather: Weather; draw: (c: Canvas, weather: Weather) => string }

function view({ seed, weather, draw }: View): Picture {
  const c = new Canvas(seed)
  return { foreground: c.svg(draw(c, weather) + sunbeam(c, 0.2) + vignette(c, 0.36)) }
}

type Spot = readonly [x: number, y: number, scale: number]

const houses = (c: Canvas, spots: readonly Spot[]) =>
  spots
    .map(([x, y, scale], index) => place(house(c, 280 + (index % 3) * 50, 140), x, y, 0, scale))
    .join("")

const trees = (c: Canvas, weather: Weather, spots: readonly Spot[]) =>
  spots.map(([x, y, scale]) => place(tree(c, 200, weather.grass), x, y, 0, scale)).join("")

/** Xiaoyudong: the Jian River, the covered bridge, bamboo and farmhouses under the Longmen mountains. */
export const xiaoyudong = () =>
  view({
    seed: 201,
    weather: WEATHERS.spring,
    draw: (c, weather) =>
      mountains(c, weather) +
      meadow(c, 770, weather, 260) +
      trees(c, weather, [
        [1240, 800, 0.7],
        [1330, 815, 0.85],
        [1500, 830, 1],
        [160, 830, 0.8],
      ]) +
      houses(c, [
        [300, 850, 0.72],
        [480, 830, 0.6],
        [1130, 830, 0.62],
        [1360, 860, 0.86],
      ]) +
      river(c, 760, 790, 90, weather) +
      place(coveredBridge(c, 760), 800, 930, 0, 0.92) +
      bambooGrove(c, 70, 1220, 1080, 10, 200) +
      bambooGrove(c, 1560, 1220, 900, 8, -170) +
      meadow(c, 1130, weather, 120),
  })

/** Jiangqiao: the sea of bamboo beside the river. */
export const jiangqiao = () =>
  view({
    seed: 202,
    weather: WEATHERS.mist,
    draw: (c, weather) =>
      mountains(c, weather, 900) +
      meadow(c, 800, weather, 200) +
      river(c, 980, 800, -80, weather) +
      houses(c, [
        [1330, 880, 0.7],
        [1500, 900, 0.6],
      ]) +
      [90, 300, 520]
        .map((x, index) => bambooGrove(c, x, 1120 + index * 20, 900 - index * 130, 11, 110))
        .join("") +
      bambooGrove(c, 1570, 1220, 940, 8, -160) +
      meadow(c, 1090, weather, 160),
  })

/** Taizi: rapeseed in flower along the tourist road. */
export const taizi = () =>
  view({
    seed: 203,
    weather: WEATHERS.dawn,
    draw: (c, weather) =>
      mountains(c, weather, 1100) +
      trees(c, weather, [
        [120, 800, 0.9],
        [560, 790, 0.7],
        [1480, 800, 1],
      ]) +
      houses(c, [
        [330, 810, 0.8],
        [800, 800, 0.66],
        [1120, 800, 0.74],
        [1340, 815, 0.9],
      ]) +
      field(c, 800, 1220, { light: "#d9d65a", mid: "#9aa83c", dark: "#4f6522" }, "#f8d52e"),
  })

/** Dawan: the great bend of the river in autumn. */
export const dawan = () =>
  view({
    seed: 204,
    weather: WEATHERS.autumn,
    draw: (c, weather) =>
      mountains(c, weather, 420) +
      meadow(c, 780, weather, 320) +
      river(c, 620, 790, 260, weather) +
      trees(c, { ...weather, grass: { light: "#ffd75e", mid: "#e39a26", dark: "#8a4b12" } }, [
        [220, 900, 1.7],
        [1250, 840, 1.1],
        [1420, 880, 1.4],
      ]) +
      houses(c, [
        [1080, 850, 0.7],
        [420, 850, 0.6],
      ]) +
      meadow(c, 1140, weather, 120),
  })

/** Tongji: where three rivers and seven markets meet. */
export const tongji = () =>
  view({
    seed: 205,
    weather: WEATHERS.dawn,
    draw: (c, weather) =>
      mountains(c, weather, 300) +
      meadow(c, 760, weather, 160) +
      river(c, 420, 780, 60, weather) +
      river(c, 1100, 780, -70, weather) +
      houses(c, [
        [120, 830, 0.6],
        [270, 840, 0.66],
        [700, 830, 0.7],
        [860, 838, 0.62],
        [1400, 850, 0.8],
        [1540, 870, 0.9],
        [640, 930, 1.05],
        [910, 945, 1.1],
      ]) +
      trees(c, weather, [
        [770, 960, 0.9],
        [1320, 900, 1],
      ]) +
      meadow(c, 1110, weather, 160),
  })

/** Daping: a mountain-top village above the clouds. */
export const daping = () =>
  view({
    seed: 206,
    weather: WEATHERS.dusk,
    draw: (c, weather) =>
      sky(c, weather, 1000, 330) +
      range(c, 640, 380, "#a58a97", 0.85) +
      mist(c, 640, weather.low, 0.9) +
      range(c, 800, 220, "#6f6f7a", 0.5) +
      mist(c, 820, weather.low, 0.95) +
      mist(c, 860, "#fff1dc", 0.8) +
      meadow(c, 900, weather, 360) +
      houses(c, [
        [360, 960, 1],
        [720, 940, 0.85],
        [1180, 970, 1.1],
      ]) +
      trees(c, weather, [
        [150, 960, 1.5],
        [950, 960, 1.3],
        [1450, 990, 1.7],
      ]) +
      meadow(c, 1120, weather, 120),
  })

/** Aoping: chuanxiong in rows on the plain, mountains far off. */
export const aoping = () =>
  view({
    seed: 207,
    weather: WEATHERS.spring,
    draw: (c, weather) =>
      sky(c, weather, 1180, 260) +
      range(c, 690, 190, "#b5cac6", 0.7) +
      mist(c, 690, weather.low) +
      trees(c, weather, [
        [90, 770, 0.9],
        [640, 760, 0.7],
        [1220, 765, 0.9],
        [1500, 775, 1.1],
      ]) +
      houses(c, [
        [330, 775, 0.75],
        [930, 768, 0.66],
      ]) +
      field(c, 770, 1220, { light: "#b7d27a", mid: "#5f8f43", dark: "#2a4f28" }) +
      kite(c, 470, 250) +
      kite(c, 820, 400, 0.6),
  })

const kite = (c: Canvas, x: number, y: number, scale = 1) =>
  place(
    path("M0 -80 L70 0 L0 100 L-70 0 Z", {
      fill: c.linear([
        [0, "#f6633c"],
        [1, "#b52318"],
      ]),
    }) +
      path("M0 -80 V100 M-70 0 H70", { stroke: "#ffe2a0", "stroke-width": 5 }) +
      path("M0 100 q40 60 0 120 t10 130", { fill: "none", stroke: "#ffe2a0", "stroke-width": 7 }),
    x,
    y,
    18,
    scale
  )

/** Huaiyuan: the old street, shop beside shop. */
export const huaiyuan = () =>
  view({
    seed: 208,
    weather: WEATHERS.dusk,
    draw: (c, weather) =>
      mountains(c, weather, 820) +
      path("M690 740 L910 740 L1620 1220 L-20 1220 Z", {
        fill: c.linear([
          [0, "#d9c4a4"],
          [1, "#7f6a52"],
        ]),
      }) +
      c.many(20, (index) =>
        path(
          d`M${690 - index * index * 1.9} ${745 + index * index * 1.25} H${910 + index * index * 1.9}`,
          { stroke: "#5f4d3a", "stroke-width": 1 + index * 0.25, opacity: 0.5 }
        )
      ) +
      [
        [610, 770, 0.5],
        [990, 770, 0.5],
        [500, 810, 0.72],
        [1100, 810, 0.72],
        [330, 890, 1.1],
        [1270, 890, 1.1],
        [60, 1040, 1.75],
        [1540, 1040, 1.75],
      ]
        .map(([x, y, scale]) => place(house(c, 300, 190), x!, y!, 0, scale!))
        .join("") +
      place(coveredBridge(c, 300), 800, 745, 0, 0.6),
  })

/** Pengzhou: Tianpeng Gate, two mountains with the river between them, peonies in front. */
export const pengzhou = () =>
  view({
    seed: 209,
    weather: WEATHERS.spring,
    draw: (c, weather) =>
      sky(c, weather, 800, 330) +
      range(c, 620, 260, "#aac4bf", 0.8) +
      mist(c, 620, weather.low) +
      forest(c, 760, 90, { light: "#9fbf86", mid: "#6f9a6a", dark: "#2f5540" }) +
      mist(c, 760, weather.low, 0.6) +
      woodedHill(
        c,
        "M-40 900 C60 700 250 300 440 330 C600 360 660 720 730 900 Z",
        [-40, 300, 780, 600]
      ) +
      woodedHill(
        c,
        "M850 900 C930 720 1010 390 1180 350 C1360 330 1540 660 1660 900 Z",
        [840, 320, 820, 600]
      ) +
      mist(c, 820, weather.low, 0.8) +
      meadow(c, 840, weather, 200) +
      river(c, 790, 850, 40, weather) +
      houses(c, [
        [330, 900, 0.7],
        [1240, 900, 0.75],
      ]) +
      c.many(26, (index) =>
        place(
          blossom(c, 56, { light: "#ffe6ec", mid: "#ec7f9c", dark: "#a02f55" }, 9) +
            place(
              blossom(c, 36, { light: "#fff5f0", mid: "#f4a3b6", dark: "#a02f55" }, 7),
              0,
              0,
              22
            ) +
            ellipse(0, 0, 10, 10, { fill: "#edb93c" }),
          index % 2 ? c.between(20, 480) : c.between(1120, 1580),
          c.between(1010, 1180),
          c.between(0, 70),
          c.between(0.7, 1.3)
        )
      ),
  })
