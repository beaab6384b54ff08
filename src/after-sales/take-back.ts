import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { aftersalesOf } from "@xiangji/marketplace/workflows"
import type { CaseGoods } from "./case-goods"
import { confirmedChange, dropUnconfirmed } from "./change-order"
import { markerOf } from "./marker"

type Returned = {
  case_id: string
  order_id: string
  goods: readonly CaseGoods[]
  sellable: boolean
}

/** Goods that came back: core's return, asked for and received, and – when they can be sold again – stock at the hub. */
export async function takeBack(container: MedusaContainer, back: Returned): Promise<void> {
  const { case_id, order_id, goods } = back
  const orders = container.resolve(Modules.ORDER)
  const items = goods.map((one) => ({ id: one.order_line_id, quantity: one.quantity }))
  await dropUnconfirmed(container, order_id)
  const asked = await confirmedChange(container, order_id, markerOf(case_id, "return"))
  const return_id =
    asked?.return_id ??
    (
      await orders.createReturn({
        order_id,
        location_id: goods[0]?.location_id ?? undefined,
        items,
        internal_note: markerOf(case_id, "return"),
      })
    ).id
  if (!(await confirmedChange(container, order_id, markerOf(case_id, "received"))))
    await orders.receiveReturn({
      return_id,
      items,
      reference: "return",
      reference_id: return_id,
      internal_note: markerOf(case_id, "received"),
    } as unknown as Parameters<typeof orders.receiveReturn>[0])
  if (back.sellable) for (const one of goods) await restock(container, one)
}

/**
 * Puts units back on the hub's shelf, once: the shelf and our note of it change in one transaction, which core's
 * inventory has no call for. (Adding is no thing to repeat: after a crash nobody could tell whether it had been done.)
 */
async function restock(container: MedusaContainer, goods: CaseGoods): Promise<void> {
  if (!goods.variant_id || !goods.location_id) return
  await aftersalesOf(container).transact(async (db: Knex) => {
    const noted = await db("after_sale_line")
      .where({ id: goods.id })
      .whereNull("restocked_at")
      .update({ restocked_at: new Date(), updated_at: new Date() })
    if (!noted) return
    await db.raw(
      `update inventory_level level set
         stocked_quantity = level.stocked_quantity + back.units,
         raw_stocked_quantity = jsonb_set(level.raw_stocked_quantity, '{value}',
           to_jsonb(trim_scale(level.stocked_quantity + back.units)::text)),
         updated_at = now()
       from (
         select link.inventory_item_id, link.required_quantity * :units::numeric as units
         from product_variant_inventory_item link
         where link.variant_id = :variant_id and link.deleted_at is null
       ) back
       where level.inventory_item_id = back.inventory_item_id
         and level.location_id = :location_id and level.deleted_at is null`,
      { units: goods.quantity, variant_id: goods.variant_id, location_id: goods.location_id }
    )
  })
}
