// Whether anything is still under way that the market has to bring to its end by itself.
import { sleep } from "../../scripts/lib/processes.mjs"

/** What there may be none of when all is done: a name and rows that say which. */
const UNDER_WAY = {
  "orders on their way": `select id from seller_order where state in ('placed', 'accepted', 'ready', 'shipped')`,
  "open cases": `select id, state, last_error from after_sale
     where state not in ('done', 'dismissed', 'withdrawn')`,
  "parcels on their way": `select id, status, last_error from courier_shipment
     where status <> 'cancelled' and delivery_confirmed_at is null and deleted_at is null`,
  "boxes that were not handed out": `select id from fulfillment
     where canceled_at is null and (delivered_at is null
        or metadata ->> 'carrier_code' is null and metadata ->> 'handed_out' is null)`,
  "payments on hold": `select p.id from payment p
     where p.provider_id = 'pp_stripe_stripe' and p.captured_at is null and p.canceled_at is null
       and not exists (select 1 from capture c where c.payment_id = p.id)`,
  "payments without an order": `select w.id from payment_watch w
     join payment p on p.payment_session_id = w.payment_session_id
    where w.state = 'watching' and not exists (
      select 1 from order_payment_collection o where o.payment_collection_id = p.payment_collection_id)`,
  "captures that are not booked": `select c.id from capture c join payment p on p.id = c.payment_id
     where p.provider_id = 'pp_stripe_stripe'
       and not exists (select 1 from ledger_transaction t where t.reference = c.id)`,
  "money owed by or to buyers": `select kind, balance_fen from ledger_account
     where kind in ('buyer_receivable', 'refund_payable') and balance_fen <> 0`,
  "stock kept for nobody": `select line_item_id, quantity from reservation_item where deleted_at is null`,
  "stock that counts as kept": `select id, reserved_quantity from inventory_level where reserved_quantity <> 0`,
  "clocks that still run": `select policy, subject_id from deadline
     where state in ('running', 'paused') and deleted_at is null
       and subject_type not in ('application', 'listing')`,
  "settlement runs": `select number from settlement_run where state = 'running'`,
  "payouts on their way": `select reference, state from payout where state in ('pending', 'submitted')`,
}

/** Waits until nothing is under way any more; says what is when it takes too long. */
export async function quiet(world, patienceMs = 900_000) {
  const end = Date.now() + patienceMs
  for (;;) {
    const open = await underWay(world)
    if (!open.length) return
    if (Date.now() > end) throw new Error(`Still under way: ${JSON.stringify(open)}`)
    await sleep(1_000)
  }
}

async function underWay(world) {
  const open = []
  for (const [what, text] of Object.entries(UNDER_WAY)) {
    const rows = await world.sql(text)
    if (rows.length) open.push({ what, count: rows.length, first: rows.slice(0, 3) })
  }
  return open
}
