/** `#rrggbb`; every picture mixes its colours from a few of these. */
export type Colour = string

const channels = (colour: Colour) =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))

/** Mixes two colours; `share` 0 is all `from`, 1 is all `to`. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const t = Math.min(1, Math.max(0, share))
  const end = channels(to)
  const parts = channels(from).map((value, index) => Math.round(value + (end[index]! - value) * t))
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`
}

/** The same material from full light (1) over its own colour (0.5) to shadow (0). */
export type Tone = { light: Colour; mid: Colour; dark: Colour }

/** Picks the tone's colour for an amount of light between 0 and 1. */
export const lit = (tone: Tone, light: number): Colour =>
  light > 0.5 ? mix(tone.mid, tone.light, (light - 0.5) * 2) : mix(tone.dark, tone.mid, light * 2)

/** Materials that recur, so that straw is the same straw in every picture. */
export const TONES = {
  straw: { light: "#f6dfa0", mid: "#cf9f4f", dark: "#6e4720" },
  bamboo: { light: "#eed596", mid: "#bf8f4a", dark: "#5c3a1a" },
  rattan: { light: "#e9b878", mid: "#a9683a", dark: "#4d2713" },
  palm: { light: "#b98a58", mid: "#7a4a29", dark: "#33190d" },
  clay: { light: "#c98a5f", mid: "#85492d", dark: "#341a12" },
  wood: { light: "#c99a66", mid: "#8d5c36", dark: "#452614" },
  leaf: { light: "#a9c65c", mid: "#5f8a35", dark: "#243f1c" },
  ash: { light: "#f7f0e2", mid: "#d8c9b0", dark: "#8d7a63" },
} satisfies Record<string, Tone>
