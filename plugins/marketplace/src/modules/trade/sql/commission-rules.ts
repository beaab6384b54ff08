import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CommissionRule } from "../../../domain/commission/rule"

/** Every rule there is or was, for a moment to be looked up in. Plain rows: an order waits for them at the till. */
export const commissionRules = async (db: Knex): Promise<CommissionRule[]> =>
  db("commission_rule")
    .select("id", "seller_id", "category_id", "place_id", "seller_kind", "rate_bp")
    .select("valid_from", "valid_to")
    .whereNull("deleted_at")
