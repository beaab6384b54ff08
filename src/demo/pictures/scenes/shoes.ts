import { Canvas, d, ellipse, path, place } from "../canvas"
import { lit, mix, TONES } from "../colour"
import { fromAbove } from "../brush/above"
import { castShadow } from "../brush/light"
import { stillLife } from "../brush/room"
import { rope, slipper } from "../brush/shoe"
import { straws } from "../brush/straw"
import type { Picture } from "../picture"

/** Shoes braided of palm fibre, a pair, with the coil of cord they are made of. */
export function palmShoes(): Picture {
  const c = new Canvas(71)
  const lining = { light: "#d8b98a", mid: "#7a4f2c", dark: "#2a1409" }
  const coil =
    c.many(6, (index) =>
      rope(d`M${1270 - index * 6} ${640 - index * 22} a150 44 0 1 0 1 0`, 24, TONES.palm)
    ) + rope("M1290 590 C1480 600 1400 780 1500 800 S1420 900 1540 930", 18, TONES.palm)
  const goods =
    castShadow(c, 1270, 745, 220, 54, 0.6) +
    coil +
    castShadow(c, 820, 800, 380, 56, 0.65) +
    place(slipper(c, TONES.palm, lining), 830, 775, -7, 1.06) +
    castShadow(c, 620, 1050, 450, 70, 0.75) +
    place(slipper(c, TONES.palm, lining), 610, 1020, 5, 1.3)
  return stillLife(c, "morning", goods)
}

/** One straw sandal seen from above, toe up: a woven sole, side loops, a cord. */
function sandal(c: Canvas, side: number): string {
  const rows = c.many(38, (row) => {
    const t = row / 37
    const y = -330 + t * 660
    const w =
      (120 + 34 * Math.cos(Math.PI * 2 * (t - 0.16)) + 8 * Math.sin(t * 9)) *
      Math.pow(Math.sin(Math.PI * (0.1 + t * 0.82)), 0.34)
    const twist = c.many(13, (index) => {
      const cx = -w + ((index + 0.5) / 13) * w * 2
      const light = 0.82 - (index / 13) * 0.5 + c.between(-0.16, 0.16)
      return ellipse(cx, y, w / 10.5, 12.5, {
        fill: lit(TONES.straw, light),
        stroke: mix(TONES.straw.dark, "#2a1607", 0.3),
        "stroke-width": 1.6,
        transform: `rotate(${row % 2 ? 24 : -24} ${cx.toFixed(0)} ${y.toFixed(0)})`,
      })
    })
    return (
      path(d`M${-w} ${y} Q0 ${y + 8} ${w} ${y}`, {
        stroke: TONES.straw.dark,
        "stroke-width": 22,
        fill: "none",
        "stroke-linecap": "round",
      }) + twist
    )
  })
  const loop = (x: number, y: number, lean: number) =>
    rope(d`M${x} ${y + 26} q${lean * 66} -30 0 -64`, 13)
  const cords =
    rope(d`M${-8 * side} -316 C-40 -250 -30 -220 -6 -190`, 15) +
    rope("M8 -316 C40 -250 30 -220 -6 -190", 15) +
    rope("M-6 -190 C-90 -120 -150 -90 -146 -40", 15) +
    rope("M-6 -190 C84 -120 142 -90 140 -40", 15) +
    rope("M-146 -40 C-60 60 90 70 140 -40", 13) +
    rope("M-130 210 C-70 120 80 120 126 210", 13)
  return (
    place(rows, 0, 0) +
    loop(-138, -20, -1) +
    loop(136, -20, 1) +
    loop(-122, 220, -1) +
    loop(120, 220, 1) +
    cords
  )
}

/** Straw sandals on the table, the last straws still lying about. */
export function strawSandals(): Picture {
  const c = new Canvas(72)
  const shadow = (x: number, y: number, turn: number) =>
    place(
      ellipse(34, 40, 250, 520, {
        fill: c.radial(
          [
            [0, "#1d0d05", 0.75],
            [0.7, "#1d0d05", 0.55],
            [1, "#1d0d05", 0],
          ],
          0.5,
          0.5,
          0.5
        ),
      }),
      x,
      y,
      turn
    )
  const goods =
    straws(c, 800, 640, 720, 440, 150) +
    shadow(560, 590, -14) +
    place(sandal(c, -1), 560, 590, -14, 1.36) +
    shadow(1050, 620, 11) +
    place(sandal(c, 1), 1050, 620, 11, 1.36) +
    straws(c, 1300, 1060, 190, 60, 26)
  return fromAbove(c, goods)
}
