// Sends a spreadsheet through the running market, as a clerk does, and watches it.
import { watchMemory } from "../support/memory.mjs"
import { goodsFile } from "./goods-file.mjs"

/** A connection of its own for each question: an idle one may be closed at the moment it is used again. */
const FRESH = { connection: "close" }

/**
 * Uploads so many rows, waits for the report, applies it. Answers seconds of checking and applying, the peak of the
 * backend's memory, its memory in each tenth of both, and the longest that it took to answer anybody else meanwhile.
 */
export async function importRows(stack, seller, { rows, prefix, apply = true }) {
  const file = await goodsFile(rows, prefix)
  const memory = watchMemory(stack.pid)
  const bystander = watchAnswers(stack.url)
  const desk = deskOf(stack, seller)
  const check = await timed(rows, async () => {
    const { id } = await desk.upload(file)
    return desk.until(id, ["ready"])
  })
  const applied = apply
    ? await timed(rows, async () => {
        await desk.post(`/${check.result.id}/apply`)
        return desk.until(check.result.id, ["applied"])
      })
    : null
  const { own_peak, before, samples } = memory.stop()
  const longest_ms = bystander.stop()
  const figures = ({ seconds, begin, end }) => ({
    ...{ rows, seconds, tenths_mb: tenthsOf(samples, begin, end) },
  })
  return {
    ...{
      rows,
      file_mb: file.length / 1024 / 1024,
      before_mb: before,
      peak_mb: own_peak,
      longest_ms,
    },
    check: figures(check),
    apply: applied && figures(applied),
  }
}

/** The most that the backend held in each tenth of a time; a tenth too short to be looked at has none. */
const tenthsOf = (samples, begin, end) =>
  Array.from({ length: 10 }, (_, tenth) => {
    const from = begin + ((end - begin) * tenth) / 10
    const within = samples.filter(({ at }) => at >= from && at < from + (end - begin) / 10)
    return within.length ? Math.max(...within.map(({ own }) => own)) : null
  }).filter((megabytes) => megabytes !== null)

async function timed(rows, work) {
  const begin = Date.now()
  const result = await work()
  const end = Date.now()
  return { result, rows, begin, end, seconds: (end - begin) / 1000 }
}

function deskOf(stack, { seller_id, headers }) {
  const at = (rest) => `${stack.url}/seller/${seller_id}/imports${rest}`
  const send = async (rest, options = {}) => {
    const answer = await fetch(at(rest), { headers: { ...headers, ...FRESH }, ...options })
    const body = await answer.json()
    if (!answer.ok) throw new Error(`${rest}: ${answer.status} ${JSON.stringify(body)}`)
    return body.import
  }
  return {
    post: (rest) => send(rest, { method: "POST" }),
    upload(file) {
      const body = new FormData()
      body.set("file", new Blob([file]), "goods.xlsx")
      return send("", { method: "POST", body })
    },
    async until(id, states) {
      for (;;) {
        const found = await send(`/${id}`)
        if (states.includes(found.state)) return found
        if (["refused", "failed", "cancelled"].includes(found.state))
          throw new Error(`The import ended as ${found.state}: ${JSON.stringify(found.error)}`)
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
    },
  }
}

/** Asks for something small all the time: whoever waits for it would also wait for a page. */
function watchAnswers(url) {
  let longest = 0
  let on = true
  const loop = async () => {
    while (on) {
      const begin = performance.now()
      await (await fetch(`${url}/health`, { headers: FRESH })).text()
      longest = Math.max(longest, performance.now() - begin)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const done = loop()
  return {
    stop() {
      on = false
      done.catch(() => undefined)
      return longest
    },
  }
}
