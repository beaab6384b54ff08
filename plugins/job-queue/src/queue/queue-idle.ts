import { setTimeout as pause } from "node:timers/promises"
import { runningQueues } from "./running-queues"
import { within } from "./within"

/**
 * Resolves when no job waits or runs in this process's queues. Looks twice, for one job may ring another's bell. For
 * tests; jobs that rest until a retry or a later time do not count.
 */
export async function queueIdle({ timeoutMs = 20_000 } = {}): Promise<void> {
  let over = false
  const watch = async () => {
    for (let quiet = 0; quiet < 2 && !over; await pause(40))
      quiet = (await pending()) ? 0 : quiet + 1
  }
  await within(timeoutMs, watch()).finally(() => (over = true))
}

async function pending() {
  const counts = await Promise.all([...runningQueues()].map((queue) => queue.pending()))
  return counts.reduce((sum, count) => sum + count, 0)
}
