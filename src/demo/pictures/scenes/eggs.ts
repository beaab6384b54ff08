import { Canvas } from "../canvas"
import { TONES } from "../colour"
import { layEgg } from "../brush/egg"
import { castShadow } from "../brush/light"
import type { Picture } from "../picture"
import { stillLife } from "../brush/room"
import { straws } from "../brush/straw"
import { basket } from "../brush/weave"

const SHELLS = ["#e2b27c", "#d89a63", "#eecfa2", "#c98a58", "#f0dcb9"]

/** Free-range eggs in a straw basket. */
export function eggs(): Picture {
  const c = new Canvas(11)
  const vessel = { x: 790, y: 640, rx: 470, ry: 150, height: 300, base: 0.66, belly: 0.16 }
  const rows: [number, number, number][] = [
    [4, 500, 78],
    [6, 548, 82],
    [7, 608, 86],
    [6, 676, 90],
  ]
  const heap = rows
    .map(([count, y, size]) =>
      c.many(count, (index) => {
        const x = 790 + (index - (count - 1) / 2) * size * 1.5 + c.between(-8, 8)
        const arch = Math.abs(index - (count - 1) / 2) * 14
        return layEgg(
          c,
          x,
          y - 20 + arch + c.between(-10, 10),
          size,
          c.between(-70, 70),
          c.pick(SHELLS)
        )
      })
    )
    .join("")
  const goods = straws(c, 790, 600, 400, 95, 240) + heap + straws(c, 790, 730, 380, 30, 50)
  const beside = layEgg(c, 1300, 985, 82, 74, "#e4b682") + layEgg(c, 1165, 1035, 78, -58, "#d59a66")
  return stillLife(
    c,
    "morning",
    castShadow(c, 800, 985, 440, 110, 0.7) +
      straws(c, 800, 1010, 560, 60, 90) +
      basket(c, vessel, TONES.straw, goods) +
      castShadow(c, 1235, 1060, 190, 40, 0.4) +
      beside
  )
}
