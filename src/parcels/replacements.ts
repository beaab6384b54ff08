import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A seller order as the packing desk needs it. */
export type Unpacked = {
  id: string
  order_id: string
  display_id: string
  seller_id: string | null
  state: string
  lines: {
    order_line_id: string
    title: string
    quantity: number
    withdrawn_quantity: number
    hub_id: string | null
    storage_class: string | null
    weight_grams: number
  }[]
}

type Row = Omit<Unpacked, "lines"> & Unpacked["lines"][number] & { bought: number }

/** Goods sent anew in the last months, packed or not; core knows which are. */
export async function replacements(
  container: MedusaContainer,
  where: { hub_id?: string; order_id?: string }
): Promise<Unpacked[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: Row[] = await db("after_sale_line as anew")
    .join("after_sale as asale", "asale.id", "anew.after_sale_id")
    .join("seller_order as share", "share.id", "asale.seller_order_id")
    .join("seller_order_line as line", "line.order_line_id", "anew.order_line_id")
    .whereNotNull("anew.replacement_line_id")
    .whereRaw("asale.state_at > now() - interval '90 days'")
    .where(where.hub_id ? { "line.hub_id": where.hub_id } : {})
    .where(where.order_id ? { "share.order_id": where.order_id } : {})
    .orderBy("asale.state_at")
    .limit(500)
    .select(
      "asale.id",
      "share.order_id",
      "share.display_id",
      "share.seller_id",
      "share.state",
      "anew.replacement_line_id as order_line_id",
      "anew.title",
      "anew.quantity",
      "line.hub_id",
      "line.storage_class",
      "line.weight_grams",
      "line.quantity as bought"
    )
  return rows.map(({ id, order_id, display_id, seller_id, state, bought, ...line }) => ({
    ...{ id, order_id, display_id, seller_id, state },
    lines: [
      {
        ...line,
        withdrawn_quantity: 0,
        weight_grams: Math.ceil((line.weight_grams * line.quantity) / bought),
      },
    ],
  }))
}
