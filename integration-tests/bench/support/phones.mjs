// Phones that send photos, in a process of their own: what they cost must not be added to the time a page takes.
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

/**
 * Starts the process. `send(count, senders)` has so many photos sent by so many phones, each as soon as the last one is
 * taken, and answers `[{ id, ms }]`; `keepSending()` has two phones send one every three seconds over a line of
 * 20 Mbit/s until the answered function is called, which answers the same.
 */
export async function startPhones({ stack, seller }) {
  const child = fork(fileURLToPath(new URL("phones-process.mjs", import.meta.url)), {
    serialization: "advanced",
  })
  const died = once(child, "exit").then(([code]) => {
    throw new Error(`The phones ended with ${code}`)
  })
  died.catch(() => undefined) // told to who asks next
  const ask = async (question) => {
    child.send(question)
    const [answer] = await Promise.race([once(child, "message"), died])
    if (answer.error) throw new Error(answer.error)
    return answer.sent
  }
  const url = `${stack.url}/seller/${seller.seller_id}/images`
  await ask({ order: "prepare", url, headers: seller.headers })
  return {
    send: (count, senders) => ask({ order: "send", count, senders }),
    async keepSending() {
      await ask({ order: "keep sending" })
      return () => ask({ order: "stop" })
    },
    close: () => child.kill(),
  }
}
