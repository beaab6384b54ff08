// Visitors who come at an even pace, whether or not the last one has been served: what a shop sees on a usual day.
import { setTimeout as pause } from "node:timers/promises"

/** Answers in the form of `crowd` (load.mjs), whose tool would send a second's visits all at once. */
export async function visits({ url, headers = {}, seconds, rate }) {
  const took = []
  let errors = 0
  const visit = async () => {
    const since = performance.now()
    const answer = await fetch(url, { headers })
    await answer.arrayBuffer()
    took.push(performance.now() - since)
    if (!answer.ok) errors += 1
  }
  const began = performance.now()
  const all = []
  for (let count = 0; count < seconds * rate; count += 1) {
    await pause(Math.max(0, began + (count * 1000) / rate - performance.now()))
    all.push(visit())
  }
  await Promise.all(all)
  took.sort((a, b) => a - b)
  const at = (share) => Math.round(took[Math.min(took.length - 1, Math.floor(took.length * share))])
  return {
    ...{ rps: (took.length * 1000) / (performance.now() - began), errors },
    ...{ p50: at(0.5), p99: at(0.99), longest: at(1) },
  }
}
