import { sleep } from "../../scripts/lib/processes.mjs"

/** Asks again and again until `done` answers something; says what it waited for when it gives up. */
export async function until(what, done, patienceMs = 240_000) {
  const end = Date.now() + patienceMs
  for (;;) {
    const found = await done()
    if (found) return found
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await sleep(250)
  }
}

/**
 * Does something once, whatever happens in between: `done()` says whether it is, `act()` tries. An answer that refuses
 * is believed only when it is still not done afterwards.
 */
export async function ensure(what, done, act) {
  for (let attempt = 0; ; attempt++) {
    if (await done()) return
    const answer = await act()
    if (!answer || answer.status < 400) continue
    if (await done()) return
    if (attempt > 5) throw new Error(`${what}: ${answer.status} ${answer.text.slice(0, 300)}`)
    await sleep(500)
  }
}

/** Runs `work` over a list, `hands` at a time, in the list's order. */
export async function inParallel(list, hands, work) {
  const waiting = list.entries()
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (const [index, item] of waiting) await work(item, index)
    })
  )
}
