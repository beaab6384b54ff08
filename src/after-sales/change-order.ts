import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderChangeStatus } from "@medusajs/framework/utils"
import { MARKER } from "./marker"

type Change = { id: string; status: string; internal_note: string | null; return_id: string | null }

/** One entry of an order change: core's action and what it is done with. */
export type ChangeAction = {
  action: string
  details?: Record<string, unknown>
  amount?: number
  reference?: string
  reference_id?: string
}

/**
 * Changes an order in core and confirms it. Core's own edit workflows end by making the order's payments anew, which
 * cancels a buyer's authorised payment; the share's money is ours to settle, so only the order itself is changed.
 */
export async function changeOrder(
  container: MedusaContainer,
  change: { order_id: string; change_type: string; internal_note: string; actions: ChangeAction[] }
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  await dropUnconfirmed(container, change.order_id)
  const made = await orders.createOrderChange(
    change as Parameters<typeof orders.createOrderChange>[0]
  )
  await orders.confirmOrderChange((made as unknown as Change).id)
}

/** Changes of ours that a killed process made and never confirmed; they would be in the way of every other. */
export async function dropUnconfirmed(container: MedusaContainer, order_id: string): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const pending = await changesOf(container, {
    order_id,
    status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
  })
  const ours = pending.filter((one) => one.internal_note?.startsWith(MARKER))
  if (ours.length) await orders.cancelOrderChange(ours.map(({ id }) => id))
}

/** The confirmed change that carries a marker, if there is one. */
export async function confirmedChange(
  container: MedusaContainer,
  order_id: string,
  internal_note: string
): Promise<Change | undefined> {
  const changes = await changesOf(container, {
    order_id,
    internal_note,
    status: OrderChangeStatus.CONFIRMED,
  })
  return changes[0]
}

async function changesOf(
  container: MedusaContainer,
  filters: Record<string, unknown>
): Promise<Change[]> {
  const orders = container.resolve(Modules.ORDER)
  const found = await orders.listOrderChanges(filters, {
    select: ["id", "status", "internal_note", "return_id"],
  })
  return found as unknown as Change[]
}
