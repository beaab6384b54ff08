import { Canvas, d, el, ellipse, path, place } from "../canvas"
import { TONES } from "../colour"
import { blossom, leaf } from "../brush/leafy"
import { castShadow, gleam } from "../brush/light"
import { lump } from "../brush/lump"
import { stillLife } from "../brush/room"
import { rope } from "../brush/shoe"
import { basket, braidedRim, wovenInside } from "../brush/weave"
import type { Picture } from "../picture"

const PEONY = { light: "#ffe3e6", mid: "#ee92a4", dark: "#a83a58" }
const CREAM = { light: "#fffdf4", mid: "#f4e3bb", dark: "#c8a257" }

function spray(c: Canvas, x: number, y: number): string {
  const greens = c.many(9, (index) =>
    place(
      leaf(c, c.between(150, 250), c.between(34, 54), c.between(-40, 40)),
      c.between(-130, 130),
      c.between(-10, 40),
      -70 + index * 18
    )
  )
  const flower = (fx: number, fy: number, size: number, tone: typeof PEONY) =>
    place(
      blossom(c, size, tone, 9) +
        place(blossom(c, size * 0.66, tone, 7), 0, 0, 20) +
        ellipse(0, 0, size * 0.2, size * 0.2, { fill: "#eab53a" }) +
        c.many(12, () =>
          ellipse(
            c.between(-size * 0.22, size * 0.22),
            c.between(-size * 0.22, size * 0.22),
            3.4,
            3.4,
            { fill: "#b5781a" }
          )
        ),
      fx,
      fy,
      c.between(0, 60)
    )
  return place(
    greens +
      flower(-120, -90, 92, PEONY) +
      flower(70, -150, 104, CREAM) +
      flower(160, -20, 82, PEONY) +
      flower(-10, -10, 88, CREAM),
    x,
    y
  )
}

/** A split-bamboo basket with a tall handle, peonies from Danjing Mountain in it. */
export function bambooBasket(): Picture {
  const c = new Canvas(81)
  const vessel = { x: 800, y: 690, rx: 400, ry: 118, height: 320, base: 0.74, belly: 0.1 }
  const arch = "M408 690 C380 190 560 96 800 92 C1040 96 1220 190 1192 690"
  const behind =
    rope(arch, 34, TONES.bamboo) +
    path(arch, {
      fill: "none",
      stroke: "#2d1808",
      "stroke-width": 5,
      opacity: 0.4,
      transform: "translate(12 10)",
    })
  return stillLife(
    c,
    "sage",
    castShadow(c, 820, 1030, 400, 100, 0.75) +
      behind +
      basket(c, vessel, TONES.bamboo, place(spray(c, 0, 0), 800, 640, 0, 1.55), 11, 26) +
      place(blossom(c, 60, PEONY, 8), 1280, 1060, 20) +
      place(leaf(c, 150, 34, 20), 330, 1060, 70)
  )
}

/** Open rattan coils: loops between two rims. */
function loops(c: Canvas, x: number, y: number, rx: number, ry: number, tall: number): string {
  const count = 22
  return c.many(count, (index) => {
    const angle = Math.PI * ((index + 0.5) / count)
    const cx = x + rx * Math.cos(angle) * -1
    const cy = y + ry * Math.sin(angle)
    const w = Math.max(12, (rx * Math.PI * Math.sin(angle)) / count)
    return rope(
      d`M${cx - w} ${cy} C${cx - w} ${cy + tall * 1.2} ${cx + w} ${cy + tall * 1.2} ${cx + w} ${cy}`,
      12,
      TONES.rattan
    )
  })
}

const PERSIMMON = { light: "#ffc36b", mid: "#ee7a26", dark: "#8f2f0d" }

function persimmon(c: Canvas, size: number): string {
  const calyx = c.many(4, (index) =>
    el(
      "g",
      { transform: `rotate(${index * 90 + 20})` },
      path(
        d`M0 0 Q${-size * 0.3} ${-size * 0.2} 0 ${-size * 0.46} Q${size * 0.3} ${-size * 0.2} 0 0 Z`,
        { fill: "#7f8a3c", stroke: "#3c451a", "stroke-width": 3 }
      )
    )
  )
  return (
    lump(c, size, size * 0.84, PERSIMMON, "", 0.04, 0.9) +
    place(calyx, size * 0.08, -size * 0.5, 0, 1) +
    gleam(c, -size * 0.4, -size * 0.2, size * 0.16, size * 0.22, 20, 0.9)
  )
}

/** A rattan fruit tray from Huaiyuan. */
export function rattanTray(): Picture {
  const c = new Canvas(82)
  const tray = { x: 800, y: 800, rx: 560, ry: 168, height: 110, base: 0.8 }
  const fruit = [
    [560, 730, 104],
    [760, 690, 112],
    [960, 712, 106],
    [660, 800, 112],
    [860, 806, 118],
    [1060, 800, 100],
  ] as const
  const heap = fruit
    .map(([x, y, size]) => place(persimmon(c, size), x, y, c.between(-14, 14)))
    .join("")
  const base = { ...tray, y: 900, rx: 470, ry: 150 }
  return stillLife(
    c,
    "morning",
    castShadow(c, 810, 1010, 520, 110, 0.75) +
      loops(c, 800, 720, 556, -150, 40) +
      braidedRim(c, base, TONES.rattan, "front", 20) +
      wovenInside(c, tray, TONES.rattan) +
      braidedRim(c, tray, TONES.rattan, "back", 24) +
      heap +
      loops(c, 800, 830, 560, 160, 66) +
      braidedRim(c, { ...tray, y: 815 }, TONES.rattan, "front", 26) +
      braidedRim(c, { ...tray, y: 930, rx: 520, ry: 150 }, TONES.rattan, "front", 18)
  )
}
