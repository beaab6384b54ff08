import { el, ellipse, path, type Canvas } from "../canvas"
import { lit, mix, TONES, type Tone } from "../colour"

/** Rows of plaited strands, `<<<<`, inside any outline. */
export function plait(
  c: Canvas,
  outline: string,
  box: readonly [number, number, number, number],
  pitch: number,
  tone: Tone,
  turn = 0
): string {
  const [x, y, width, height] = box
  const rows = Math.ceil(height / pitch)
  const columns = Math.ceil(width / (pitch * 1.1))
  const strands = c.many(rows, (row) =>
    c.many(columns, (column) => {
      const cx = x + column * pitch * 1.1
      const cy = y + row * pitch
      const light = 0.85 - (column / columns) * 0.5 - (row / rows) * 0.35 + c.between(-0.14, 0.14)
      const lean = row % 2 ? 32 : -32
      return ellipse(cx, cy, pitch * 0.78, pitch * 0.36, {
        fill: lit(tone, light),
        stroke: mix(tone.dark, "#000000", 0.3),
        "stroke-width": 1.8,
        transform: `rotate(${lean} ${Math.round(cx)} ${Math.round(cy)})`,
      })
    })
  )
  return el(
    "g",
    { "clip-path": c.clip(path(outline)) },
    path(outline, { fill: tone.dark }),
    el("g", { transform: `rotate(${turn})` }, strands)
  )
}

/** A rope laid along a path: dark edge, light strands across it. */
export const rope = (data: string, thick: number, tone: Tone = TONES.straw) =>
  path(data, {
    fill: "none",
    stroke: tone.dark,
    "stroke-width": thick * 1.25,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  }) +
  path(data, {
    fill: "none",
    stroke: tone.mid,
    "stroke-width": thick,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  }) +
  path(data, {
    fill: "none",
    stroke: tone.light,
    "stroke-width": thick * 0.84,
    "stroke-dasharray": `${(thick * 0.34).toFixed(1)} ${(thick * 0.42).toFixed(1)}`,
    opacity: 0.8,
  }) +
  path(data, { fill: "none", stroke: "#fff4cf", "stroke-width": thick * 0.2, opacity: 0.4 })

/** A closed slipper seen from the side, toe to the right, sole on y = 0; about 640 wide. */
export function slipper(c: Canvas, tone: Tone, lining: Tone): string {
  const upper =
    "M-300 -8 C-326 -110 -318 -190 -286 -232 C-236 -262 -60 -262 84 -226 C210 -218 340 -150 346 -62 Q346 -14 312 -2 Q0 34 -300 -8 Z"
  const opening =
    "M-286 -232 C-236 -258 -30 -266 84 -226 C60 -178 -40 -168 -130 -176 C-220 -186 -276 -204 -286 -232 Z"
  const sole = "M-312 -14 Q0 26 330 -16 Q350 14 318 30 Q0 62 -298 34 Q-324 18 -312 -14 Z"
  const shade = c.linear(
    [
      [0, "#fff1cf", 0.22],
      [0.4, "#fff1cf", 0],
      [1, "#160904", 0.66],
    ],
    0.2,
    0,
    0.7,
    1
  )
  return (
    plait(c, sole, [-330, -30, 670, 90], 16, TONES.straw) +
    rope("M-306 14 Q0 46 326 12", 17) +
    plait(c, upper, [-340, -280, 680, 290], 25, tone) +
    path(upper, { fill: shade }) +
    path(opening, {
      fill: c.radial(
        [
          [0, lining.dark],
          [0.7, lining.mid],
          [1, lining.light],
        ],
        0.5,
        0.2,
        0.8
      ),
    }) +
    path("M-250 -214 C-180 -190 -40 -186 40 -212", {
      fill: "none",
      stroke: "#170a04",
      "stroke-width": 26,
      opacity: 0.4,
    }) +
    rope("M-286 -232 C-276 -204 -220 -186 -130 -176 C-40 -168 60 -178 84 -226", 17, TONES.straw) +
    rope("M-286 -232 C-236 -258 -30 -266 84 -226", 13, TONES.straw) +
    rope("M100 -222 C170 -150 176 -60 150 6", 9, TONES.straw) +
    rope("M-304 -8 Q0 32 318 -4", 9, TONES.straw)
  )
}
