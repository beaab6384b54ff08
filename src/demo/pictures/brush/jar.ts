import { d, el, ellipse, path, type Canvas } from "../canvas"
import { mix, TONES, type Colour, type Tone } from "../colour"
import { gleam, solid } from "./light"

/** A bellied pot on the origin (foot at y = 0): `w` its widest half, `h` its height, `neck` the half width of its mouth. */
export function pot(
  c: Canvas,
  w: number,
  h: number,
  neck: number,
  tone: Tone = TONES.clay,
  glaze = 0.5
): string {
  const shape = d`M${-neck} ${-h} C${-neck * 1.02} ${-h * 0.88} ${-w} ${-h * 0.86} ${-w} ${-h * 0.52} C${-w} ${-h * 0.22} ${-w * 0.66} ${-h * 0.06} ${-w * 0.6} 0 Q0 ${w * 0.2} ${w * 0.6} 0 C${w * 0.66} ${-h * 0.06} ${w} ${-h * 0.22} ${w} ${-h * 0.52} C${w} ${-h * 0.86} ${neck * 1.02} ${-h * 0.88} ${neck} ${-h} Z`
  const rings = c.many(16, (index) => {
    const y = -h * (0.06 + index * 0.055)
    return path(d`M${-w * 1.1} ${y - w * 0.1} Q0 ${y + w * 0.2} ${w * 1.1} ${y - w * 0.1}`, {
      fill: "none",
      stroke: index % 2 ? "#fff0cf" : "#1d0b05",
      "stroke-width": c.between(2, 6),
      opacity: c.between(0.04, 0.14),
    })
  })
  const drips = c.many(7, (index) => {
    const x = -w + (index + 0.5) * (w / 3.5)
    const low = -h * c.between(0.45, 0.66)
    return path(
      d`M${x - 40} ${-h} L${x - 30} ${low - 40} Q${x} ${low + 46} ${x + 34} ${low - 50} L${x + 44} ${-h} Z`,
      { fill: tone.dark, opacity: 0.35 }
    )
  })
  return (
    solid(c, shape, tone, { texture: drips + rings, softness: w * 0.2, gloss: glaze * 0.5 }) +
    gleam(c, -w * 0.5, -h * 0.62, w * 0.13, h * 0.2, 14, glaze) +
    gleam(c, -w * 0.2, -h * 0.8, w * 0.2, h * 0.03, -8, glaze * 0.6)
  )
}

/** The mouth of a pot, filled with something. */
export const mouth = (c: Canvas, y: number, rx: number, rim: Tone, inside: Colour) =>
  ellipse(0, y, rx * 1.1, rx * 0.32, {
    fill: c.linear(
      [
        [0, rim.light],
        [0.5, rim.mid],
        [1, rim.dark],
      ],
      0,
      0,
      1,
      0.3
    ),
  }) +
  ellipse(0, y - 2, rx * 0.94, rx * 0.24, {
    fill: c.linear([
      [0, mix(inside, "#100502", 0.6)],
      [1, inside],
    ]),
  })

/** A piece of cloth tied over a mouth with string. */
export function clothLid(c: Canvas, y: number, rx: number, tone: Tone): string {
  const skirt = d`M${-rx * 0.96} ${y - rx * 0.2} Q0 ${y - rx * 0.62} ${rx * 0.96} ${y - rx * 0.2} L${rx} ${y + rx * 0.16} Q${rx * 1.34} ${y + rx * 0.5} ${rx * 1.22} ${y + rx * 0.62} Q${rx * 0.9} ${y + rx * 0.48} ${rx * 0.62} ${y + rx * 0.74} Q${rx * 0.3} ${y + rx * 0.5} 0 ${y + rx * 0.76} Q${-rx * 0.34} ${y + rx * 0.52} ${-rx * 0.66} ${y + rx * 0.72} Q${-rx * 0.94} ${y + rx * 0.46} ${-rx * 1.22} ${y + rx * 0.6} Q${-rx * 1.34} ${y + rx * 0.46} ${-rx} ${y + rx * 0.16} Z`
  const folds = c.many(17, (index) => {
    const x = -rx + (index / 16) * rx * 2
    return path(
      d`M${x * 0.94} ${y + rx * 0.2} Q${x * 1.05} ${y + rx * 0.45} ${x * 1.2} ${y + rx * 0.8}`,
      {
        fill: "none",
        stroke: index % 2 ? tone.dark : tone.light,
        "stroke-width": rx * 0.045,
        opacity: 0.4,
      }
    )
  })
  const weave = el(
    "g",
    { stroke: tone.dark, "stroke-width": 1.2, opacity: 0.16 },
    c.many(30, (index) => path(d`M${-rx * 1.3} ${y - rx * 0.7 + (index * rx) / 18} h${rx * 2.6}`))
  )
  const string = path(
    d`M${-rx * 1.0} ${y + rx * 0.14} Q0 ${y + rx * 0.5} ${rx * 1.0} ${y + rx * 0.14}`,
    { fill: "none", stroke: "#7c4a22", "stroke-width": rx * 0.07 }
  )
  const bow = path(
    d`M${rx * 0.1} ${y + rx * 0.34} q${rx * 0.3} ${-rx * 0.2} ${rx * 0.36} ${rx * 0.06} q${-rx * 0.16} ${rx * 0.2} ${-rx * 0.36} ${-rx * 0.06} q${-rx * 0.3} ${-rx * 0.16} ${-rx * 0.32} ${rx * 0.08} q${rx * 0.14} ${rx * 0.16} ${rx * 0.32} ${-rx * 0.08} l${rx * 0.16} ${rx * 0.42} m${-rx * 0.16} ${-rx * 0.42} l${-rx * 0.14} ${rx * 0.4}`,
    { fill: "none", stroke: "#6b3d1a", "stroke-width": rx * 0.05, "stroke-linecap": "round" }
  )
  return solid(c, skirt, tone, { texture: folds + weave, softness: rx * 0.14 }) + string + bow
}
