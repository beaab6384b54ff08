// How much memory a process and its children hold, looked at four times a second.
import { execFileSync } from "node:child_process"

const MEGABYTE = 1024 * 1024

/**
 * Watches a process until `stop()`, which answers `{ before, peak, own_peak, samples }` in megabytes: with its children
 * at the beginning and at most, and the process alone at most. Resident memory, so pages that processes share count twice.
 */
export function watchMemory(pid, everyMs = 250) {
  const samples = []
  const look = () => samples.push({ at: Date.now(), ...memoryOf(pid) })
  look()
  const timer = setInterval(look, everyMs)
  return {
    stop() {
      clearInterval(timer)
      look()
      const peak = Math.max(...samples.map(({ tree }) => tree))
      const own_peak = Math.max(...samples.map(({ own }) => own))
      return { before: samples[0].tree, peak, own_peak, samples }
    },
  }
}

/** Megabytes of a process alone and together with everything it started. */
export function memoryOf(pid) {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
  const family = new Set([pid])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const [one, parent] of table) if (family.has(parent)) family.add(one)
  }
  const kilobytes = (ids) =>
    table.reduce((sum, [one, , rss]) => (ids.has(one) ? sum + rss : sum), 0)
  const inMegabytes = (value) => Math.round((value * 1024) / MEGABYTE)
  return { own: inMegabytes(kilobytes(new Set([pid]))), tree: inMegabytes(kilobytes(family)) }
}
