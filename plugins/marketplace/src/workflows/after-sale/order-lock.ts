import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"

/** Long enough for a payment provider to answer; a killed process keeps the order no longer than this. */
const HOLD_SECONDS = 90
const PATIENCE_MS = 20_000

/**
 * Runs work while nobody packs the order (`pack/<order>`), collects its cash (`collect-cash/<order>`) or edits it in core
 * (the order's id). Whoever waits in vain is told to try again (`AFTERSALE-BUSY-01`).
 *
 * Workflows hold rows of the lock table, `execute` holds locks of a database session; the two do not see each other, so
 * each key is held in the way its other users hold it.
 */
export const withOrderHeld = <Result>(
  container: MedusaContainer,
  order_id: string,
  work: () => Promise<Result>
): Promise<Result> =>
  holding(container, [`pack/${order_id}`, order_id], () =>
    container.resolve(Modules.LOCKING).execute(`collect-cash/${order_id}`, work, { timeout: 20 })
  )

/**
 * Runs one change of an order in core at a time: packing, shipping, delivering, cases. Core numbers the versions of an
 * order without a lock: of two changes at once both write the same version, its lines are there twice, and from then on
 * nobody can tell what was packed or delivered.
 */
export const oneChangeAtATime = <Result>(
  container: MedusaContainer,
  order_id: string,
  work: () => Promise<Result>
): Promise<Result> => holding(container, [`pack/${order_id}`], work)

async function holding<Result>(
  container: MedusaContainer,
  keys: string[],
  work: () => Promise<Result>
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING)
  const ownerId = randomUUID()
  const until = Date.now() + PATIENCE_MS
  while (!(await taken(container, keys, ownerId))) {
    if (Date.now() > until) throw busy()
    await pause(100 + Math.random() * 200)
  }
  try {
    return await work()
  } finally {
    await locking.release(keys, { ownerId })
  }
}

async function taken(
  container: MedusaContainer,
  keys: string[],
  ownerId: string
): Promise<boolean> {
  try {
    await container.resolve(Modules.LOCKING).acquire(keys, { ownerId, expire: HOLD_SECONDS })
    return true
  } catch (error) {
    if (isHeld(error)) return false
    throw error
  }
}

// Locking providers have no error of their own for a key that is held.
const isHeld = (error: unknown) =>
  error instanceof Error && error.message.startsWith("Failed to acquire lock")

const busy = () =>
  fault("not_allowed", "AFTERSALE-BUSY-01", {
    zh: "这个订单正在打包或办理，请稍后再试",
    en: "This order is just being packed or changed; please try again in a moment",
  })
