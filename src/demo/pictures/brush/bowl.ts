import { d, ellipse, path, type Canvas } from "../canvas"
import { mix, type Tone } from "../colour"
import { gleam } from "./light"

/** Glazes of the bowls in the pictures. */
export const GLAZES = {
  celadon: { light: "#f8fbf3", mid: "#c9d8ca", dark: "#63796b" },
  white: { light: "#fffdf5", mid: "#e9dfcb", dark: "#8f7f68" },
  brown: { light: "#b9805a", mid: "#6f3f26", dark: "#2a140b" },
  blue: { light: "#eaf1f2", mid: "#a9c3cc", dark: "#3f5f70" },
} satisfies Record<string, Tone>

/** A bowl whose rim is centred on the origin; `goods` rise between the back rim and the front wall. */
export function bowl(c: Canvas, rx: number, deep: number, glaze: Tone, goods: string): string {
  const ry = rx * 0.27
  const foot = rx * 0.42
  const wall = d`M${-rx} 0 A${rx} ${ry} 0 0 0 ${rx} 0 C${rx * 0.98} ${deep * 0.62} ${foot * 1.35} ${deep * 0.86} ${foot} ${deep} A${foot} ${foot * 0.24} 0 0 1 ${-foot} ${deep} C${-foot * 1.35} ${deep * 0.86} ${-rx * 0.98} ${deep * 0.62} ${-rx} 0 Z`
  const band = (t: number, width: number) =>
    path(
      d`M${-rx * (1 - t * 0.16)} ${deep * t} A${rx * (1 - t * 0.16)} ${ry} 0 0 0 ${rx * (1 - t * 0.16)} ${deep * t}`,
      {
        fill: "none",
        stroke: mix(glaze.dark, "#2f6480", 0.5),
        "stroke-width": width,
        opacity: 0.65,
      }
    )
  const round = c.linear(
    [
      [0, glaze.mid],
      [0.24, glaze.light],
      [0.55, glaze.mid],
      [1, glaze.dark],
    ],
    0,
    0.2,
    1,
    0.45
  )
  return (
    ellipse(0, deep, foot * 1.02, foot * 0.3, { fill: glaze.dark }) +
    ellipse(0, 0, rx, ry, {
      fill: c.linear([
        [0, mix(glaze.dark, "#000000", 0.25)],
        [1, glaze.mid],
      ]),
      stroke: glaze.light,
      "stroke-width": 7,
    }) +
    goods +
    path(wall, { fill: round }) +
    band(0.14, 9) +
    band(0.24, 4) +
    path(d`M${-rx} 0 A${rx} ${ry} 0 0 0 ${rx} 0`, {
      fill: "none",
      stroke: glaze.light,
      "stroke-width": 8,
      opacity: 0.9,
    }) +
    gleam(c, -rx * 0.66, deep * 0.42, rx * 0.09, deep * 0.3, 22, 0.85)
  )
}
