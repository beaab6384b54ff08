import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"

/** A commission rule with the names of what it is about. */
export type CommissionRuleView = {
  id: string
  rate_bp: number
  seller: { id: string; name: LocalText } | null
  category: { id: string; name: string } | null
  place: { id: string; name: LocalText } | null
  seller_kind: string | null
  valid_from: string
  valid_to: string | null
  state: "coming" | "in_force" | "ended"
}

/** All rules: those in force first, then those to come, then what was. One query. */
export async function commissionRules(container: MedusaContainer): Promise<CommissionRuleView[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw(
    `select rule.id, rule.rate_bp, rule.seller_kind, rule.valid_from, rule.valid_to,
            case when rule.valid_to <= now() then 'ended' when rule.valid_from > now() then 'coming'
                 else 'in_force' end as state,
            case when seller.id is not null
                 then json_build_object('id', seller.id, 'name', seller.name) end as seller,
            case when category.id is not null
                 then json_build_object('id', category.id, 'name', category.name) end as category,
            case when place.id is not null
                 then json_build_object('id', place.id, 'name', place.name) end as place
       from commission_rule rule
       left join market_seller seller on seller.id = rule.seller_id
       left join product_category category on category.id = rule.category_id
       left join market_place place on place.id = rule.place_id
      where rule.deleted_at is null
      order by (rule.valid_to <= now()) nulls first, rule.valid_from > now(), rule.valid_from, rule.id`
  )
  return rows
}
