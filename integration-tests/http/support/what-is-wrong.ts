import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Rules that hold for a market whenever no completion is under way; each names the rows that break it. */
const RULES: Record<string, string> = {
  "an order without the cart it came from": `
    select o.id from "order" o where not exists (
      select 1 from order_cart link join cart on cart.id = link.cart_id
      where link.order_id = o.id and link.deleted_at is null and cart.completed_at is not null)`,
  "a cart with two orders": `
    select cart_id as id from order_cart where deleted_at is null group by cart_id having count(*) > 1`,
  "a link to an order that is not there": `
    select link.order_id as id from (
      select order_id from order_cart where deleted_at is null
      union all select order_id from order_promotion where deleted_at is null
      union all select order_id from order_payment_collection where deleted_at is null) link
    where not exists (select 1 from "order" o where o.id = link.order_id)`,
  "a completed cart without an order": `
    select cart.id from cart where completed_at is not null and not exists (
      select 1 from order_cart link where link.cart_id = cart.id and link.deleted_at is null)`,
  "an order line without its reservation": `
    select line.id from order_item item join order_line_item line on line.id = item.item_id
    where not exists (
      select 1 from reservation_item held where held.line_item_id = line.id
        and held.deleted_at is null and held.quantity = item.quantity)`,
  "a reservation without an order": `
    select held.id from reservation_item held where held.deleted_at is null and not exists (
      select 1 from order_item item join "order" o on o.id = item.order_id where item.item_id = held.line_item_id)`,
  "a shelf that counts its reservations wrong": `
    select level.id from inventory_level level where level.reserved_quantity <> (
      select coalesce(sum(held.quantity), 0) from reservation_item held
      where held.inventory_item_id = level.inventory_item_id
        and held.location_id = level.location_id and held.deleted_at is null)`,
  "an order without a payment that can be captured": `
    select o.id from "order" o where not exists (
      select 1 from order_payment_collection link
      join payment on payment.payment_collection_id = link.payment_collection_id
      where link.order_id = o.id and link.deleted_at is null and payment.canceled_at is null)`,
  "two payments for one order": `
    select link.order_id as id from order_payment_collection link
    join payment on payment.payment_collection_id = link.payment_collection_id
    where link.deleted_at is null and payment.canceled_at is null
    group by link.order_id having count(*) > 1`,
  "an order that its seller orders are not the whole of": `
    select o.id from "order" o join order_summary summary on summary.order_id = o.id
    left join (
      select order_id, sum(total_fen + rounding_fen) as fen from seller_order group by order_id
    ) shares on shares.order_id = o.id
    where shares.fen is distinct from round(round((summary.totals ->> 'current_order_total')::numeric * 100, 6))`,
  "a seller order without its order": `
    select share.id from seller_order share where not exists (
      select 1 from "order" o where o.id = share.order_id)`,
  "a ledger transaction that does not balance": `
    select transaction_id as id from ledger_entry group by transaction_id having sum(amount_fen) <> 0`,
  "a buyer who owes another sum than was ordered": `
    select booked.order_id as id from ledger_transaction booked
    join ledger_entry entry on entry.transaction_id = booked.id
    join ledger_account account on account.id = entry.account_id and account.kind = 'buyer_receivable'
    group by booked.order_id having sum(entry.amount_fen) <> (
      select coalesce(sum(total_fen + rounding_fen), 0) from seller_order share
      where share.order_id = booked.order_id)`,
  "a promotion counted otherwise than it was used": `
    select promotion.code as id from promotion where promotion.used <> (
      select count(distinct item.cart_id) from cart_line_item_adjustment used join cart_line_item item on item.id = used.item_id
      join order_cart link on link.cart_id = item.cart_id and link.deleted_at is null
      where used.code = promotion.code and used.deleted_at is null)`,
  "a promotion's budget counted otherwise than it was used": `
    select budget.type as id from promotion_campaign_budget budget
    join promotion on promotion.campaign_id = budget.campaign_id
    where abs(budget.used - (
      select coalesce(case budget.type when 'spend' then sum(used.amount)
        else count(distinct item.cart_id) end, 0)
      from cart_line_item_adjustment used join cart_line_item item on item.id = used.item_id
      join order_cart link on link.cart_id = item.cart_id and link.deleted_at is null
      where used.code = promotion.code and used.deleted_at is null)) > 0.000001`,
  "a buyer's use of a promotion counted otherwise": `
    select taken.attribute_value as id from promotion_campaign_budget_usage taken
    join promotion_campaign_budget budget on budget.id = taken.budget_id
    where taken.deleted_at is null and taken.used <> budget.used`,
}

/** Everything in the market that a cut-off completion could have left half made: the rule, and how many rows break it. */
export async function whatIsWrong(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const broken: string[] = []
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await knex.raw(sql)
    if (rows.length) broken.push(`${rule}: ${rows.map((row: { id: string }) => row.id).join(", ")}`)
  }
  return broken
}
