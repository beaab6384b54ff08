import { sleep } from "../../scripts/lib/processes.mjs"

/** Asks again and again until `done` answers something; says what it waited for when it gives up. */
export async function until(what, done, patienceMs = 600_000) {
  const end = Date.now() + patienceMs
  for (let pause = 250; ; pause = Math.min(pause * 1.5, 2_000)) {
    const found = await done()
    if (found) return found
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await sleep(pause)
  }
}

/**
 * Does something once, whatever happens in between: `done()` says whether it is, `act()` tries once and answers null when
 * nobody answered. A refusal is believed when it keeps coming and it is still not done.
 */
export async function ensure(what, done, act, patienceMs = 600_000) {
  const end = Date.now() + patienceMs
  for (let refusals = 0; !(await done()); await sleep(500)) {
    const answer = await act()
    if (await done()) return
    if (answer?.status >= 400) refusals++
    if (refusals > 60 || Date.now() > end)
      throw new Error(`${what}: ${answer ? `${answer.status} ${answer.text}` : "no answer"}`)
    if (answer?.status >= 400) await sleep(2_000)
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
