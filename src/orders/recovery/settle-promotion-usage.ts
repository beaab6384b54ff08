import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import { BAD_RUNS, othersCompleting } from "./half-made"

const BUDGET = "promotion_campaign_budget"

// Core adds amounts with twenty digits; the last of them differ by the order in which they were added.
const DUST = 1e-6

type Count = { id: string; used: string; standing: string; own: string; blamed: string }

/**
 * Makes promotions count what standing orders used. Core counts a use in a step of its own and keeps no record of whose
 * it was, so whether a killed completion had counted is read from the sum: a count above what completed carts used, by
 * no more than all runs that went bad can have added, is theirs and is taken back; one below, by what this completed
 * cart used, is added. Any other difference was there before and is left alone. `TRADE-RECOVER-01` while another completion
 * with one of the promotions is under way and the sum cannot be told.
 */
export async function settlePromotionUsage(
  container: MedusaContainer,
  cart_id: string,
  became_order: boolean
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction) => {
    const { rows } = await transaction.raw(CODES, [cart_id])
    const codes: string[] = rows.map((row: { code: string }) => row.code)
    if (!codes.length) return
    const budgets = await lockCounts(transaction, codes)
    if (await othersCompleting(container, cart_id, codes)) throw countsInMotion()
    const known = { cart_id, became_order }
    await settle(transaction, "promotion", PROMOTIONS, { ...known, ids: codes })
    if (!budgets.length) return
    await settle(transaction, BUDGET, BUDGETS, { ...known, ids: budgets })
    await settle(transaction, `${BUDGET}_usage`, BUDGET_USAGES, { ...known, ids: budgets })
  })
}

/** In the order core locks them (`registerUsage`), so that the two cannot deadlock. */
async function lockCounts(db: Knex.Transaction, codes: readonly string[]): Promise<string[]> {
  await db("promotion").select("id").whereIn("code", codes).orderBy("id").forUpdate()
  const budgets: { id: string }[] = await db("promotion_campaign_budget as budget")
    .select("budget.id")
    .whereIn(
      "budget.campaign_id",
      db("promotion").select("campaign_id").whereIn("code", codes).whereNotNull("campaign_id")
    )
    .whereNull("budget.deleted_at")
    .orderBy("budget.id")
    .forUpdate("budget")
  return budgets.map(({ id }) => id)
}

async function settle(
  db: Knex.Transaction,
  table: string,
  sql: string,
  known: { cart_id: string; became_order: boolean; ids: readonly string[] }
): Promise<void> {
  const { rows } = await db.raw(sql, { cart_id: known.cart_id, ids: [...known.ids] })
  for (const { id, used, standing, own, blamed } of rows as Count[]) {
    const above = Number(used) - Number(standing)
    const most = Number(blamed) + DUST
    const least = known.became_order ? -Number(own) - DUST : 0
    if (!above || above > most || above < least) continue
    const raw = { value: standing, precision: 20 }
    const counted = table === "promotion" ? {} : { raw_used: JSON.stringify(raw) }
    await db(table)
      .where({ id })
      .update({ used: standing, ...counted, updated_at: db.fn.now() })
  }
}

const countsInMotion = () =>
  fault("not_allowed", "TRADE-RECOVER-01", {
    zh: "同一优惠正在被其他订单使用，稍后再核对",
    en: "Another order is using the same promotion just now; its count is checked again shortly",
  })

// What carts used: one row per discount on a line or a shipping method, as core hands them to `registerUsage`.
const USES = `
  select item.cart_id, used.code, used.amount from cart_line_item_adjustment used
  join cart_line_item item on item.id = used.item_id and item.deleted_at is null
  where used.deleted_at is null
  union all
  select method.cart_id, used.code, used.amount from cart_shipping_method_adjustment used
  join cart_shipping_method method on method.id = used.shipping_method_id and method.deleted_at is null
  where used.deleted_at is null`

const STANDING = `exists (
  select 1 from order_cart link where link.cart_id = uses.cart_id and link.deleted_at is null)`

const CODES = `
  select distinct uses.code from (${USES}) uses where uses.cart_id = ?`

// However many lines a promotion takes something off, it counts once a cart.
const PROMOTIONS = `
  select promotion.id, coalesce(promotion.used, 0) as used,
    count(uses.cart_id) filter (where ${STANDING}) as standing,
    count(uses.cart_id) filter (where uses.cart_id = :cart_id) as own,
    coalesce(sum(bad.runs), 0) as blamed
  from promotion
  left join (select distinct code, cart_id from (${USES}) each) uses on uses.code = promotion.code
  left join (${BAD_RUNS}) bad on bad.cart_id = uses.cart_id
  where promotion.code = any (:ids) and promotion.limit is not null and promotion.deleted_at is null
  group by promotion.id`

// A spending budget counts amounts; the others count each promotion once a cart.
const WORTH = `case when budget.type = 'spend' then uses.amount
  when row_number() over (partition by budget.id, uses.cart_id, uses.code) = 1 then 1 else 0 end`

const counted = (rows: string) => `
  select id, used, coalesce(sum(worth) filter (where standing), 0) as standing,
    coalesce(sum(worth) filter (where counted.cart_id = :cart_id), 0) as own,
    coalesce(sum(worth * bad.runs), 0) as blamed
  from (${rows}) counted left join (${BAD_RUNS}) bad on bad.cart_id = counted.cart_id
  group by id, used`

const BUDGETS = counted(`
  select budget.id, coalesce(budget.used, 0) as used, uses.cart_id, ${STANDING} as standing, ${WORTH} as worth
  from promotion_campaign_budget budget
  join promotion on promotion.campaign_id = budget.campaign_id and promotion.deleted_at is null
  left join (${USES}) uses on uses.code = promotion.code
  where budget.id = any (:ids)`)

const BUDGET_USAGES = counted(`
  select taken.id, taken.used, uses.cart_id, ${STANDING} as standing, ${WORTH} as worth
  from promotion_campaign_budget_usage taken
  join promotion_campaign_budget budget on budget.id = taken.budget_id
  join promotion on promotion.campaign_id = budget.campaign_id and promotion.deleted_at is null
  join (${USES}) uses on uses.code = promotion.code
  join cart on cart.id = uses.cart_id and taken.attribute_value =
    case budget.attribute when 'customer_id' then cart.customer_id else cart.email end
  where budget.id = any (:ids) and taken.deleted_at is null`)
