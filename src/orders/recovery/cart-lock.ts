import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { generateEntityId } from "@medusajs/framework/utils"

/** As long as core's own completion of a cart holds it (`complete-cart`, 2.21.2). */
const SECONDS = 120

/**
 * Runs the work while no completion of this cart can run: under the very lock that core's completion takes. Throws at
 * once when a completion holds it, so that the caller comes again later.
 */
export async function withCartLock<T>(
  container: MedusaContainer,
  cart_id: string,
  work: () => Promise<T>
): Promise<T> {
  const locking = container.resolve(Modules.LOCKING)
  const ownerId = generateEntityId(undefined, "recovery")
  await locking.acquire(cart_id, { ownerId, expire: SECONDS })
  try {
    return await work()
  } finally {
    await locking.release(cart_id, { ownerId })
  }
}
