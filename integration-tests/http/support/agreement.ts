import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What must hold of every order whenever no case is being carried out; each names the rows that break it. */
const RULES: Record<string, string> = {
  "core's total is not what the shares come to": `
    select o.id from "order" o
    join order_summary summary on summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
    join (select order_id, sum(total_fen + rounding_fen - refunded_fen) as fen from seller_order group by order_id) shares
      on shares.order_id = o.id
    where shares.fen <> round(round((summary.totals ->> 'current_order_total')::numeric * 100, 6))`,
  "stock is kept for other units than are to be packed": `
    select item.item_id as id from order_item item
    join "order" o on o.id = item.order_id and o.version = item.version
    left join (select line_item_id, sum(quantity) as kept from reservation_item where deleted_at is null
      group by line_item_id) held on held.line_item_id = item.item_id
    where item.deleted_at is null and coalesce(held.kept, 0) <> item.quantity - item.fulfilled_quantity`,
  "stock is kept for a line that core's order has no more": `
    select held.line_item_id as id from reservation_item held where held.deleted_at is null and not exists (
      select 1 from order_item item join "order" o on o.id = item.order_id and o.version = item.version
      where item.item_id = held.line_item_id and item.deleted_at is null)`,
  "a shelf counts its reservations wrong": `
    select level.id from inventory_level level where level.reserved_quantity <> (
      select coalesce(sum(held.quantity), 0) from reservation_item held
      where held.inventory_item_id = level.inventory_item_id
        and held.location_id = level.location_id and held.deleted_at is null)`,
  "a shelf's two figures differ": `
    select id from inventory_level where stocked_quantity <> (raw_stocked_quantity ->> 'value')::numeric`,
  "a ledger transaction does not balance": `
    select transaction_id as id from ledger_entry group by transaction_id having sum(amount_fen) <> 0`,
  "refunds in core are not those in the ledger": `
    select coalesce(core.order_id, booked.order_id) as id from (
      select link.order_id, round(sum(refund.amount) * 100) as fen from refund
      join payment on payment.id = refund.payment_id
      join order_payment_collection link on link.payment_collection_id = payment.payment_collection_id
      where refund.deleted_at is null group by link.order_id) core
    full join (
      select t.order_id, sum(e.amount_fen) as fen from ledger_transaction t
      join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.account_id
      where t.kind = 'refund_paid' and a.kind = 'refund_payable' group by t.order_id) booked
      on booked.order_id = core.order_id
    where core.fen is distinct from booked.fen`,
  "an order's transactions are not its captures less its refunds": `
    select link.order_id as id from order_payment_collection link
    join payment on payment.payment_collection_id = link.payment_collection_id
    group by link.order_id
    having sum(coalesce((select sum(amount) from capture where payment_id = payment.id and deleted_at is null), 0)
             - coalesce((select sum(amount) from refund where payment_id = payment.id and deleted_at is null), 0))
      <> (select coalesce(sum(amount), 0) from order_transaction t where t.order_id = link.order_id and t.deleted_at is null)`,
  "a share has given back other than its lines, freight and rounding": `
    select share.id from seller_order share
    where share.refunded_fen <> share.refunded_freight_fen
      + (select coalesce(sum(refunded_fen), 0) from seller_order_line where seller_order_id = share.id)
      + case when share.refunded_fen = share.total_fen + share.rounding_fen then share.rounding_fen else 0 end`,
  "a line of an order is there twice": `
    select item_id as id from order_item where deleted_at is null
    group by item_id, order_id, version having count(*) > 1`,
  "an order change is left open": `
    select id from order_change where status in ('pending', 'requested') and deleted_at is null`,
}

/** Everything in which core, shares, stock and ledger disagree: the rule, and the rows that break it. */
export async function disagreements(container: MedusaContainer): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const broken: string[] = []
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await knex.raw(sql)
    if (rows.length) broken.push(`${rule}: ${rows.map((row: { id: string }) => row.id).join(", ")}`)
  }
  return broken
}
