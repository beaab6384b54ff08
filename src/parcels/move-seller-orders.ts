import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerOrderState } from "@xiangji/marketplace/types"
import { handOver, moveSellerOrdersWorkflow } from "@xiangji/marketplace/workflows"
import type { PackedBox } from "./packed-box"
import { trade } from "../services"

/**
 * Moves the seller orders whose goods lie in a box, those that still stand at one of `from`. A seller order spread
 * over several boxes moves with its first; only `delivered` waits for all (see `collect-cash`).
 */
export async function moveOnFrom(
  container: MedusaContainer,
  box: Pick<PackedBox, "items">,
  from: readonly SellerOrderState[],
  to: SellerOrderState
): Promise<void> {
  const lines = await trade(container).listSellerOrderLines(
    { order_line_id: box.items.map((item) => item.line_item_id) },
    { relations: ["seller_order"] }
  )
  const ids = lines
    .filter((line) => from.includes(line.seller_order.state))
    .map((line) => line.seller_order.id)
  if (!ids.length) return
  await moveSellerOrdersWorkflow(container).run({
    input: { ids: [...new Set(ids)], to },
  })
}

/** A box is packed: its goods lie at the hub, whoever carried them there. Shares that are over stay as they are. */
export async function noteHandedOver(
  container: MedusaContainer,
  box: Pick<PackedBox, "items">
): Promise<void> {
  const lines = await trade(container).listSellerOrderLines(
    { order_line_id: box.items.map((item) => item.line_item_id) },
    { relations: ["seller_order"] }
  )
  const open = lines.filter(({ seller_order }) => PACKABLE.includes(seller_order.state))
  const ids = [...new Set(open.map(({ seller_order }) => seller_order.id))]
  if (ids.length) await handOver(container, { ids, by: { kind: "system" } })
}

const PACKABLE: readonly SellerOrderState[] = ["placed", "accepted", "ready", "shipped"]
