import { d, el, ellipse, path, type Canvas } from "../canvas"
import { lit, mix, type Tone } from "../colour"

const PLUMAGE: Tone = { light: "#f0b56a", mid: "#b3602a", dark: "#4b1e10" }
const HACKLE: Tone = { light: "#ffd98c", mid: "#e09a3c", dark: "#83431a" }
const TAIL: Tone = { light: "#5f7d74", mid: "#2b3a3a", dark: "#0e1214" }
const COMB: Tone = { light: "#f2705a", mid: "#cc2f24", dark: "#6d100f" }

const BODY =
  "M-250 -40 C-300 -170 -210 -250 -110 -236 C-20 -226 40 -250 96 -330 C110 -400 150 -452 210 -446 C262 -440 276 -392 262 -350 C250 -300 268 -230 262 -150 C250 -20 150 82 20 92 C-120 100 -220 50 -250 -40 Z"

/** One feather pointing down from the origin. */
const feather = (c: Canvas, long: number, wide: number, tone: Tone, light: number) =>
  path(
    d`M0 0 C${-wide} ${long * 0.3} ${-wide * 0.9} ${long * 0.9} 0 ${long} C${wide * 0.9} ${long * 0.9} ${wide} ${long * 0.3} 0 0 Z`,
    { fill: lit(tone, light), stroke: mix(tone.dark, "#000000", 0.2), "stroke-width": 1.8 }
  ) +
  path(d`M0 ${long * 0.1} V${long * 0.94}`, {
    stroke: lit(tone, light + 0.3),
    "stroke-width": 2,
    opacity: 0.7,
  })

const at = (content: string, x: number, y: number, turn: number) =>
  el(
    "g",
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})` },
    content
  )

function plumage(c: Canvas): string {
  return c.many(15, (row) =>
    c.many(20, (column) => {
      const x = -280 + column * 30 + (row % 2) * 15
      const y = -430 + row * 38
      const light = 0.82 - (y + 300) / 620 - (x + 100) / 1500 + c.between(-0.13, 0.13)
      const neck = x > 40 && y < -190
      return at(
        feather(c, neck ? 66 : 62, neck ? 14 : 24, neck ? HACKLE : PLUMAGE, light),
        x,
        y,
        neck ? 14 : 38
      )
    })
  )
}

function wing(c: Canvas): string {
  return c.many(5, (row) =>
    c.many(9 - row, (index) =>
      at(
        feather(
          c,
          190 - row * 30,
          26,
          row > 2 ? PLUMAGE : { ...PLUMAGE, mid: "#8a4420" },
          0.78 - index * 0.05 - (4 - row) * 0.06 + c.between(-0.05, 0.05)
        ),
        110 - index * 26 - row * 4,
        -170 + index * 15 - (4 - row) * -8 - row * 8,
        62 + index * 3
      )
    )
  )
}

function head(c: Canvas): string {
  const comb =
    "M150 -432 Q140 -500 168 -486 Q172 -530 200 -496 Q216 -530 230 -486 Q262 -500 250 -430 Z"
  const red = c.linear(
    [
      [0, COMB.light],
      [0.5, COMB.mid],
      [1, COMB.dark],
    ],
    0,
    0,
    1,
    1
  )
  return (
    path(comb, { fill: red, stroke: COMB.dark, "stroke-width": 3 }) +
    path("M250 -410 L318 -386 L252 -366 Z", {
      fill: c.linear([
        [0, "#f6cf72"],
        [1, "#9c6420"],
      ]),
      stroke: "#6b3f12",
      "stroke-width": 3,
    }) +
    path("M246 -372 Q280 -352 262 -300 Q236 -296 232 -350 Z", {
      fill: red,
      stroke: COMB.dark,
      "stroke-width": 3,
    }) +
    ellipse(224, -396, 36, 32, { fill: red, opacity: 0.85 }) +
    ellipse(226, -402, 15, 15, { fill: "#f2a51c" }) +
    ellipse(228, -402, 9, 9, { fill: "#150a05" }) +
    ellipse(225, -406, 3.4, 3.4, { fill: "#ffffff" })
  )
}

const leg = (x: number) =>
  path(d`M${x} 70 L${x + 6} 190 M${x + 6} 190 l52 26 M${x + 6} 190 l8 36 M${x + 6} 190 l-46 24`, {
    fill: "none",
    stroke: "#5d3d13",
    "stroke-width": 23,
    "stroke-linecap": "round",
  }) +
  path(
    d`M${x - 2} 70 L${x + 4} 188 M${x + 6} 188 l52 26 M${x + 6} 188 l8 34 M${x + 6} 188 l-46 24`,
    { fill: "none", stroke: "#dba53e", "stroke-width": 13, "stroke-linecap": "round" }
  )

/** A hill hen facing right; her feet stand 215 below the origin. */
export function hen(c: Canvas): string {
  const tail = c.many(11, (index) =>
    at(
      feather(
        c,
        250 - Math.abs(index - 5) * 14,
        30,
        index % 3 ? TAIL : PLUMAGE,
        0.85 - index * 0.06
      ),
      -206,
      -150 + index * 9,
      178 - index * 11 - 40
    )
  )
  const round = c.radial(
    [
      [0, "#fff0c9", 0.28],
      [0.4, "#fff0c9", 0],
      [0.72, "#1d0a04", 0.1],
      [1, "#1d0a04", 0.72],
    ],
    0.36,
    0.3,
    0.72
  )
  return (
    leg(-30) +
    leg(60) +
    tail +
    path(BODY, { fill: PLUMAGE.dark }) +
    el("g", { "clip-path": c.clip(path(BODY)) }, plumage(c)) +
    wing(c) +
    path(BODY, { fill: round }) +
    head(c)
  )
}
