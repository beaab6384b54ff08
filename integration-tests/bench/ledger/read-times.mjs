// How long reads take, one after the other, as somebody waits for them.

/** Median and 95th percentile of `times` reads of each named address, in ms, after a few that do not count. */
export async function readTimes(reads, times = 60) {
  const figures = {}
  for (const [name, { url, headers }] of Object.entries(reads)) {
    const taken = []
    for (let time = -5; time < times; time++) {
      const began = performance.now()
      const answer = await fetch(url, { headers })
      const body = await answer.text()
      if (!answer.ok) throw new Error(`${name} answered ${answer.status}: ${body.slice(0, 200)}`)
      if (time >= 0) taken.push(performance.now() - began)
    }
    taken.sort((a, b) => a - b)
    figures[name] = { p50: taken[times >> 1], p95: taken[Math.floor(times * 0.95)] }
  }
  return figures
}
