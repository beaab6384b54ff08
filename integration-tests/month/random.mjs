// Chance that can be repeated: the same seed and name always give the same numbers, whatever was drawn before.
import { createHash } from "node:crypto"

/** A source of chance named by what it decides about, so that no decision depends on the order they are taken in. */
export function chance(seed, ...names) {
  const digest = createHash("sha256")
    .update([seed, ...names].join("/"))
    .digest()
  let state = digest.readUInt32LE(0)
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit) => Math.floor(next() * limit)
  return {
    next,
    below,
    /** One of a list. */
    oneOf: (list) => list[below(list.length)],
    /** One of `{ name: weight }`, as often as its weight says. */
    weighted(weights) {
      const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
      let left = next() * whole
      for (const [name, weight] of Object.entries(weights)) if ((left -= weight) < 0) return name
      return Object.keys(weights).at(-1)
    },
  }
}
