import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  IInventoryService,
  MedusaContainer,
  ReservationItemDTO,
} from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import type { MajorAmount } from "@xiangji/kernel"
import { changeOrder } from "./change-order"
import { coreOrder, type CoreAdjustment, type CoreLine } from "./core-order"
import { markerOf } from "./marker"

const amountOf = (quantity: MajorAmount): number => new BigNumber(quantity).numeric

/**
 * Brings the quantities of core's order down to what was bought less what was cancelled, and its reservations to what is
 * still to be packed. Works from what it finds, for the whole order, so it may be repeated at any point.
 */
export async function leaveOut(
  container: MedusaContainer,
  case_id: string,
  order_id: string
): Promise<void> {
  const [order, wanted] = await Promise.all([
    coreOrder(container, order_id),
    wantedUnits(container, order_id),
  ])
  const less = order.items.filter(
    (line) => wanted.has(line.id) && amountOf(line.quantity) > wanted.get(line.id)!
  )
  if (less.length)
    await changeOrder(container, {
      order_id,
      change_type: "edit",
      internal_note: markerOf(case_id, "left-out"),
      actions: less.map((line) => lessOf(line, wanted.get(line.id)!)),
    })
  const packed = new Map(
    order.items.map((line) => [line.id, amountOf(line.detail.fulfilled_quantity)])
  )
  await releaseStock(
    container,
    new Map([...wanted].map(([id, units]) => [id, units - (packed.get(id) ?? 0)]))
  )
}

/** Of lines that were cancelled in part or whole: the units that stay. */
async function wantedUnits(
  container: MedusaContainer,
  order_id: string
): Promise<Map<string, number>> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { id: string; stays: string }[] = await db("after_sale_line as asked")
    .join("after_sale as asale", "asale.id", "asked.after_sale_id")
    .join("seller_order_line as line", "line.order_line_id", "asked.order_line_id")
    .where({ "asale.order_id": order_id, "asale.kind": "cancel" })
    .whereIn("asale.state", ["executing", "done"])
    .groupBy("line.order_line_id", "line.quantity")
    .select("line.order_line_id as id", db.raw("line.quantity - sum(asked.quantity) as stays"))
  return new Map(rows.map(({ id, stays }) => [id, Math.max(Number(stays), 0)]))
}

// Discounts shrink with the units; core would keep them whole for what is left.
function lessOf(line: CoreLine, quantity: number) {
  const adjustments = (line.adjustments ?? []).map((one: CoreAdjustment) => ({
    amount: new BigNumber(MathBN.mult(one.amount, MathBN.div(quantity, line.quantity))).numeric,
    code: one.code ?? null,
    description: one.description ?? null,
    promotion_id: one.promotion_id ?? null,
    is_tax_inclusive: one.is_tax_inclusive ?? false,
  }))
  return {
    action: "ITEM_UPDATE",
    details: {
      reference_id: line.id,
      quantity,
      quantity_diff: quantity - amountOf(line.quantity),
      adjustments: quantity > 0 ? adjustments : [],
    },
  }
}

/** Gives stock back that was kept for units nobody packs any more. A unit of ours is one unit on the shelf. */
async function releaseStock(container: MedusaContainer, toPack: ReadonlyMap<string, number>) {
  const inventory = container.resolve(Modules.INVENTORY)
  if (!toPack.size) return
  const kept = await inventory.listReservationItems(
    { line_item_id: [...toPack.keys()] },
    { take: null }
  )
  const shorter = kept.filter(
    ({ line_item_id, quantity }) =>
      amountOf(quantity as MajorAmount) > Math.max(toPack.get(line_item_id!) ?? 0, 0)
  )
  // Core reads a shelf's figures and writes them anew; whoever reserves there at this moment must wait.
  const shelves = [...new Set(shorter.map((one) => one.inventory_item_id))]
  if (!shelves.length) return
  await container
    .resolve(Modules.LOCKING)
    .execute(shelves, () => shorten(inventory, shorter, toPack))
}

async function shorten(
  inventory: IInventoryService,
  kept: readonly ReservationItemDTO[],
  toPack: ReadonlyMap<string, number>
): Promise<void> {
  for (const reservation of kept) {
    const quantity = Math.max(toPack.get(reservation.line_item_id!) ?? 0, 0)
    if (quantity === 0) await inventory.deleteReservationItems([reservation.id])
    else await inventory.updateReservationItems([{ id: reservation.id, quantity }])
  }
}
