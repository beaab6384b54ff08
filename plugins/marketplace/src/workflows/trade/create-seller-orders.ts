import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE } from "../../modules/trade"
import type { TradeModuleService } from "../../modules/trade/service"
import type { FreightParcel, LineOrigin } from "../../types/trade"
import { ORDER_SHARED_OUT } from "./events"
import { readCoreOrder, type CoreOrder } from "./read-core-order"
import { shareOutOrder } from "./share-out-order"

export { readCoreOrder, type CoreOrder }

/** Which order to share out, read before or not; where its goods leave from is for the caller to know. */
export type CreateSellerOrdersInput = ({ order_id: string } | { order: CoreOrder }) & {
  origins: readonly LineOrigin[]
  /** Overrides the parcels frozen on the shipping methods. */
  parcels?: readonly FreightParcel[]
  /** The running workflow's event group: its events go out only when it succeeds. */
  event_group_id?: string
}

/**
 * Handler for core's `orderCreated` hook: writes one seller order per seller, with lines, first event and ledger, in
 * one database transaction. However often and however concurrently it runs for an order, one set is written; the
 * returned ids are those this call wrote, and what `removeSellerOrders` is to be given as compensation.
 */
export async function createSellerOrders(
  container: MedusaContainer,
  input: CreateSellerOrdersInput
): Promise<string[]> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [order, rules] = await Promise.all([
    "order" in input ? input.order : readCoreOrder(container, input.order_id),
    trade.commissionRules(),
  ])
  const created = await trade.placeSellerOrders(
    shareOutOrder(order, { origins: input.origins, parcels: input.parcels, rules })
  )
  if (created.length) await announce(container, order.id, input.event_group_id)
  return created
}

/** Compensation of `createSellerOrders`: takes back the seller orders it wrote. */
export async function removeSellerOrders(
  container: MedusaContainer,
  created: readonly string[]
): Promise<void> {
  if (!created.length) return
  await container.resolve<TradeModuleService>(TRADE_MODULE).removeSellerOrders([...created])
}

// The rows are the truth and are written; a deaf event bus must not make the order fail and leave them behind.
async function announce(container: MedusaContainer, order_id: string, eventGroupId?: string) {
  const name = ORDER_SHARED_OUT
  const metadata = eventGroupId ? { eventGroupId } : {}
  try {
    await container.resolve(Modules.EVENT_BUS).emit({ name, data: { id: order_id }, metadata })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`${name} was not announced for ${order_id}: ${reason}`)
  }
}
