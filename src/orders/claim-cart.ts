import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"

/** As long as core's own lock of the cart lives. */
const SECONDS = 120

const keyOf = (cart_id: string) => `order-of:${cart_id}`

/**
 * Makes this run the only one that may turn the cart into an order. Core's lock of the cart has no owner (2.21.2): a
 * payment webhook that fails after giving its lock back gives back, in compensation, that of whoever holds it by then.
 * `ORDER-BUSY-01` when another run has claimed the cart.
 */
export async function claimCart(container: MedusaContainer, cart_id: string, run: string) {
  const claim = { ownerId: run, expire: SECONDS }
  try {
    await container.resolve(Modules.LOCKING).acquire(keyOf(cart_id), claim)
  } catch {
    // Whatever kept the claim from being made, nothing has happened yet and the buyer may try again.
    throw cartBusy()
  }
}

/** Gives a claim of this run back; somebody else's stays. */
export async function unclaimCart(container: MedusaContainer, cart_id: string, run: string) {
  await container.resolve(Modules.LOCKING).release(keyOf(cart_id), { ownerId: run })
}

/** The order is being made by another run, or was made since this one read the cart. */
export const cartBusy = () =>
  fault("not_allowed", "ORDER-BUSY-01", {
    zh: "这一单正在提交，请稍等几秒再看",
    en: "This order is being placed already; please look again in a few seconds",
  })
