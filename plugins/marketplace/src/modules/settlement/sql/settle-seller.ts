import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { planSettlement, type SettlementPlan } from "../../../domain/settlement/plan-settlement"
import { settledPosting } from "../../../domain/settlement/postings"
import type { HeldOrder } from "../../../types/settlement"
import { moveSellerOrders } from "../../trade/sql/move-seller-orders"
import { postToLedger } from "../../trade/sql/post-to-ledger"
import { lockAccounts, owedTo } from "./balances"
import { orderStandings } from "./order-standings"
import type { RunRow } from "./runs"
import { unsettledEntries } from "./unsettled-entries"

/** A statement that was written, with the orders it closed. */
export type Settled = { id: string; net_fen: number; settled_order_ids: string[] }

type Run = Pick<
  RunRow,
  | "id"
  | "number"
  | "period_from"
  | "period_to"
  | "cut_off_at"
  | "returns_window_days"
  | "smallest_payout_fen"
>

/**
 * Settles one seller in the transaction it is given: the statement with its lines, the ledger entry that moves the sum
 * from earned to due, and the orders that are done with. Null when there is nothing to settle. Orders are held before
 * accounts, as refunds do it: a refund is booked either before, and taken along, or after, for the next statement.
 */
export async function settleSeller(
  db: Knex,
  run: Run,
  seller_id: string,
  held: readonly HeldOrder[]
): Promise<Settled | null> {
  const seller_ids = [seller_id]
  const query = { seller_ids, booked_before: run.period_to }
  const candidates = await unsettledEntries(db, query)
  const order_ids = [...new Set(candidates.flatMap((one) => one.seller_order_id ?? []))]
  const orders = await orderStandings(db, order_ids, held, true)
  await lockAccounts(db, ["seller_due", "seller_payable"], seller_ids)
  // What came in between belongs to orders that are not held here, and waits for the next run.
  const entries = (await unsettledEntries(db, query)).filter(
    (entry) => entry.seller_order_id === null || order_ids.includes(entry.seller_order_id)
  )
  const plan = planSettlement(entries, orders, run)
  if (!plan.lines.length) return null
  const settlement = await writeStatement(db, run, seller_id, plan)
  await postToLedger(db, [settledPosting(settlement)])
  await noteSettledThrough(db, settlement.id, seller_id)
  const settled_order_ids = await closeOrders(db, seller_id, plan, [...orders.values()])
  return { id: settlement.id, net_fen: settlement.net_fen, settled_order_ids }
}

async function writeStatement(db: Knex, run: Run, seller_id: string, plan: SettlementPlan) {
  const opening_fen = (await owedTo(db, "seller_due", [seller_id])).get(seller_id) ?? 0
  const { rows }: { rows: { statements: number }[] } = await db.raw(
    `update settlement_run set statements = statements + 1, updated_at = now() where id = ? returning statements`,
    [run.id]
  )
  const settlement = {
    id: generateEntityId(undefined, "stl"),
    display_id: `${run.number}-${rows[0]!.statements}`,
    run_id: run.id,
    seller_id,
    period_from: run.period_from,
    period_to: run.period_to,
    settled_at: new Date(),
    opening_fen,
    ...plan.figures,
    closing_fen: opening_fen + plan.figures.net_fen,
    smallest_payout_fen: run.smallest_payout_fen,
  }
  await db("settlement").insert(settlement)
  const lines = plan.lines.map((line) => ({
    id: generateEntityId(undefined, "stln"),
    settlement_id: settlement.id,
    ledger_entry_id: line.ledger_entry_id,
    seller_order_id: line.seller_order_id,
    part: line.part,
    amount_fen: line.amount_fen,
    fee_fen: line.fee_fen,
    booked_at: line.booked_at,
    memo: JSON.stringify(line.memo),
  }))
  await db.batchInsert("settlement_line", lines, 1_000)
  return settlement
}

/** The next search begins behind the first entry that is still open. */
async function noteSettledThrough(db: Knex, id: string, seller_id: string): Promise<void> {
  await db.raw(
    `update settlement set settled_through_seq = (
       select coalesce(
         (select min(entry.seq) - 1 from ledger_entry entry
            join ledger_transaction booked on booked.id = entry.transaction_id
            left join settlement_line line on line.ledger_entry_id = entry.id
           where entry.account_id = account.id and booked.kind <> 'settled' and line.id is null
             and entry.seq > (select coalesce(max(settled_through_seq), 0) from settlement
                               where seller_id = account.owner_id)),
         account.last_seq)
       from ledger_account account where account.kind = 'seller_payable' and account.owner_id = :seller_id)
     where id = :id`,
    { id, seller_id }
  )
}

/** Orders that were delivered and have nothing left to settle are done with. */
async function closeOrders(
  db: Knex,
  seller_id: string,
  plan: SettlementPlan,
  orders: readonly { id: string; state: string | null }[]
): Promise<string[]> {
  const touched = new Set(plan.lines.map((line) => line.seller_order_id))
  const delivered = orders
    .filter((order) => order.state === "delivered" && touched.has(order.id))
    .map((order) => order.id)
  if (!delivered.length) return []
  const rest = await unsettledEntries(db, { seller_ids: [seller_id], booked_before: FOR_EVER })
  const open = new Set(rest.map((entry) => entry.seller_order_id))
  const ids = delivered.filter((id) => !open.has(id))
  if (ids.length) await moveSellerOrders(db, { ids, to: "settled" })
  return ids
}

const FOR_EVER = new Date("9999-12-31T00:00:00Z")
