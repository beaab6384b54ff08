import { Canvas, d, path, place } from "../canvas"
import { lit, TONES, type Tone } from "../colour"
import { castShadow } from "../brush/light"
import { stillLife } from "../brush/room"
import { halfShoot, shoot } from "../brush/shoot"
import { basket } from "../brush/weave"
import type { Picture } from "../picture"

/** Fresh spring shoots: two standing, one on its side, one peeled and cut open. */
export function springShoots(): Picture {
  const c = new Canvas(21)
  const goods =
    castShadow(c, 330, 960, 190, 46, 0.6) +
    place(shoot(c, 560, 170), 330, 930, -9) +
    castShadow(c, 690, 990, 230, 52, 0.65) +
    place(shoot(c, 740, 210), 660, 980, 3) +
    castShadow(c, 1200, 960, 330, 46, 0.55) +
    place(shoot(c, 560, 150), 1400, 860, -74) +
    castShadow(c, 1010, 1115, 250, 36, 0.6) +
    place(halfShoot(c, 430, 140), 1240, 1070, -70)
  return stillLife(c, "sage", goods)
}

const DRIED: Tone = { light: "#f4d894", mid: "#cf9a49", dark: "#6d431c" }

function driedStrip(c: Canvas, long: number): string {
  const w = c.between(15, 26)
  const bend = c.between(-60, 60)
  const shape = d`M${-long} 0 Q0 ${bend} ${long} ${c.between(-20, 20)} L${long * 0.97} ${w} Q0 ${bend + w * 1.5} ${-long} ${w * 0.8} Z`
  const light = c.between(0.35, 0.95)
  const fibre = c.many(4, (index) =>
    path(
      d`M${-long * 0.95} ${w * 0.2 * index} Q0 ${bend + w * (0.2 + index * 0.3)} ${long * 0.94} ${w * 0.22 * index}`,
      { fill: "none", stroke: lit(DRIED, light - 0.3), "stroke-width": 2, opacity: 0.6 }
    )
  )
  return path(shape, { fill: lit(DRIED, light), stroke: DRIED.dark, "stroke-width": 2 }) + fibre
}

/** Dried shoots heaped on a bamboo tray. */
export function driedShoots(): Picture {
  const c = new Canvas(22)
  const heap = c.many(150, (index) => {
    const t = index / 150
    const reach = 1 - t * 0.75
    const x = 790 + c.between(-430, 430) * reach
    const y = 770 - t * 250 + c.between(-40, 40)
    return (
      castShadow(c, x, y + 16, 120, 22, 0.35) +
      place(driedStrip(c, c.between(110, 190)), x, y, c.between(-38, 38))
    )
  })
  const vessel = { x: 790, y: 790, rx: 590, ry: 150, height: 120, base: 0.9, belly: 0.03 }
  return stillLife(
    c,
    "kitchen",
    castShadow(c, 800, 990, 580, 110, 0.75) + basket(c, vessel, TONES.bamboo, heap, 4, 34)
  )
}
