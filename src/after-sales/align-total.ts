import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fenFromMajor, majorFromFen } from "@xiangji/kernel"
import { changeOrder } from "./change-order"
import { coreOrder } from "./core-order"
import { markerOf } from "./marker"

/**
 * Makes core's total say what the shares say. What an edit of lines cannot express – freight, goodwill, the fen a share
 * was rounded by – becomes one credit line. A total that agrees already is left alone.
 */
export async function alignTotal(
  container: MedusaContainer,
  case_id: string,
  order_id: string
): Promise<void> {
  const [order, due] = await Promise.all([
    coreOrder(container, order_id),
    dueFen(container, case_id, order_id),
  ])
  const over = fenFromMajor(order.total) - due
  if (over === 0) return
  await changeOrder(container, {
    order_id,
    change_type: "credit_line",
    internal_note: markerOf(case_id, "credit"),
    actions: [
      {
        action: "CREDIT_LINE_ADD",
        amount: majorFromFen(over),
        reference: "after_sale",
        reference_id: case_id,
      },
    ],
  })
}

// Another case that is decided but not carried out yet has its lines still in core's order; its money will go with them.
async function dueFen(
  container: MedusaContainer,
  case_id: string,
  order_id: string
): Promise<number> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw(
    `select (select coalesce(sum(total_fen + rounding_fen - refunded_fen), 0) from seller_order
             where order_id = :order_id and deleted_at is null)
          + (select coalesce(sum(refund_fen), 0) from after_sale
             where order_id = :order_id and state = 'executing' and core_followed_at is null
               and id <> :case_id) as due`,
    { order_id, case_id }
  )
  return Number(rows[0].due)
}
