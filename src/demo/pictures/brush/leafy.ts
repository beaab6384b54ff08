import { d, path, type Canvas } from "../canvas"
import { lit, mix, TONES, type Tone } from "../colour"

/** A leaf on the origin pointing up: blade, rib and veins; `curl` bends it sideways. */
export function leaf(
  c: Canvas,
  long: number,
  wide: number,
  curl: number,
  tone: Tone = TONES.leaf
): string {
  const left = d`M0 0 C${-wide} ${-long * 0.2} ${-wide * 0.9 + curl * 0.5} ${-long * 0.75} ${curl} ${-long} Q${curl * 0.3} ${-long * 0.5} 0 0 Z`
  const right = d`M0 0 C${wide} ${-long * 0.2} ${wide * 0.9 + curl * 0.5} ${-long * 0.75} ${curl} ${-long} Q${curl * 0.3} ${-long * 0.5} 0 0 Z`
  const veins = c.many(7, (index) => {
    const t = 0.14 + index * 0.11
    const x = curl * t * t
    const reach = wide * 0.62 * Math.sin(Math.PI * Math.min(1, t + 0.1))
    return path(
      d`M${x - reach} ${-long * (t + 0.12)} Q${x} ${-long * t} ${x} ${-long * t} Q${x} ${-long * t} ${x + reach} ${-long * (t + 0.12)}`,
      {
        fill: "none",
        stroke: mix(tone.light, "#f5f7c8", 0.4),
        "stroke-width": Math.max(1.4, wide * 0.03),
        opacity: 0.5,
      }
    )
  })
  return (
    path(left, {
      fill: c.linear(
        [
          [0, tone.light],
          [1, lit(tone, 0.45)],
        ],
        0,
        0,
        1,
        1
      ),
    }) +
    path(right, {
      fill: c.linear(
        [
          [0, lit(tone, 0.5)],
          [1, tone.dark],
        ],
        0,
        0,
        1,
        1
      ),
    }) +
    veins +
    path(d`M0 0 Q${curl * 0.3} ${-long * 0.5} ${curl} ${-long}`, {
      fill: "none",
      stroke: mix(tone.light, "#fbfbdc", 0.5),
      "stroke-width": Math.max(2, wide * 0.07),
      opacity: 0.85,
    })
  )
}

/** A five-petalled flower seen from the front. */
export const blossom = (c: Canvas, size: number, tone: Tone, petals = 5) =>
  c.many(petals, (index) => {
    const petal = d`M0 0 C${-size * 0.62} ${-size * 0.4} ${-size * 0.42} ${-size * 1.05} 0 ${-size} C${size * 0.42} ${-size * 1.05} ${size * 0.62} ${-size * 0.4} 0 0 Z`
    return path(petal, {
      fill: c.linear([
        [0, tone.light],
        [1, tone.mid],
      ]),
      stroke: tone.dark,
      "stroke-width": size * 0.03,
      transform: `rotate(${(index * 360) / petals})`,
    })
  })
