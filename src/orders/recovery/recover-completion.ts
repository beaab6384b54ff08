import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { withCartLock } from "./cart-lock"
import { finishOrder } from "./finish-order"
import { orphansOf, strikeDeadRuns } from "./half-made"
import { linkedOrder, type LinkedOrder } from "./linked-order"
import { releaseStrayReservations } from "./release-reservations"
import { settlePromotionUsage } from "./settle-promotion-usage"
import { removeStrayShares } from "./stray-shares"
import { undoOrder } from "./undo-order"

/**
 * Brings a cart whose completion was cut short to one whole order or none. Idempotent, and safe to be killed in: what
 * it goes by is struck off last. Throws while a completion holds the cart, or while promotion counts are in motion.
 */
export async function recoverCompletion(
  container: MedusaContainer,
  cart_id: string
): Promise<void> {
  await withCartLock(container, cart_id, async () => {
    const linked = await linkedOrder(container, cart_id)
    const fate = linked && !linked.shared_out && (await finishOrUndo(container, linked))
    const done = Boolean(linked?.shared_out) || fate === "finished"
    for (const order_id of await orphansOf(container, cart_id)) await undoOrder(container, order_id)
    await settlePromotionUsage(container, cart_id, done)
    await releaseStrayReservations(container)
    await removeStrayShares(container)
    await reopen(container, cart_id)
    await strikeDeadRuns(container, cart_id)
  })
}

/**
 * Finishes the order when everything up to the payment is there, because then a buyer may have been told of it. Undoes
 * it otherwise: what is missing (a reservation, the payment) may not be to be had any more, and nobody has been told.
 * Call under the cart's lock.
 */
export async function finishOrUndo(
  container: MedusaContainer,
  { order_id, complete }: LinkedOrder
): Promise<"finished" | "undone"> {
  if (complete) await finishOrder(container, order_id)
  else await undoOrder(container, order_id)
  return complete ? "finished" : "undone"
}

/** A cart marked completed that became no order can be changed and completed again. */
async function reopen(container: MedusaContainer, cart_id: string): Promise<void> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select 1 from cart where id = ? and completed_at is not null and not exists (
       select 1 from order_cart link where link.cart_id = cart.id and link.deleted_at is null)`,
    [cart_id]
  )
  if (rows.length)
    await container.resolve(Modules.CART).updateCarts(cart_id, { completed_at: null })
}
