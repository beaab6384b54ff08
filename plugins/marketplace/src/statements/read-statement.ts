import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LocalText } from "@xiangji/kernel"
import { noSuchStatement } from "../domain/settlement/settlement-faults"
import type { LinePart, MaskedDestination, PayoutFailure, PayoutState } from "../types/settlement"
import type { SellerOrderState } from "../types/trade"

/** A statement as it is stored, with its seller's name and its payout. */
export type StatementRow = {
  id: string
  display_id: string
  run_id: string
  seller_id: string
  seller_name: LocalText
  period_from: Date
  period_to: Date
  settled_at: Date
  opening_fen: number
  earned_fen: number
  fees_fen: number
  refunds_fen: number
  corrections_fen: number
  net_fen: number
  closing_fen: number
  smallest_payout_fen: number
  payout: StatementPayout | null
}

/** The payout that took a statement along. */
export type StatementPayout = {
  id: string
  reference: string
  state: PayoutState
  amount_fen: number
  destination: MaskedDestination
  paid_at: string | null
  failure: PayoutFailure | null
}

/** One entry of a statement with what people know of its order. */
export type StatementLine = {
  part: LinePart
  amount_fen: number
  fee_fen: number
  booked_at: string
  memo: LocalText
  seller_order_id: string | null
  order: {
    display_id: string
    state: SellerOrderState
    placed_at: string
    freight_fen: number
    titles: string[]
  } | null
}

const ROW = `
  select s.id, s.display_id, s.run_id, s.seller_id, coalesce(seller.name, '{"zh":"—","en":"—"}'::jsonb) as seller_name,
         s.period_from, s.period_to, s.settled_at, s.opening_fen, s.earned_fen, s.fees_fen, s.refunds_fen,
         s.corrections_fen, s.net_fen, s.closing_fen, s.smallest_payout_fen,
         case when payout.id is null then null else json_build_object('id', payout.id,
           'reference', payout.reference, 'state', payout.state, 'amount_fen', payout.amount_fen,
           'destination', payout.destination, 'paid_at', payout.paid_at, 'failure', payout.failure) end as payout
    from settlement s
    left join market_seller seller on seller.id = s.seller_id
    left join payout on payout.id = s.payout_id`

/** One page of statements, newest first: of a seller, of a run, or all. */
export async function pageOfStatements(
  db: Knex,
  filters: { seller_id?: string; run_id?: string },
  page: { limit: number; offset: number }
): Promise<{ statements: StatementRow[]; count: number }> {
  const where = `where s.deleted_at is null and (cast(:seller_id as text) is null or s.seller_id = :seller_id)
    and (cast(:run_id as text) is null or s.run_id = :run_id)`
  const values = { seller_id: filters.seller_id ?? null, run_id: filters.run_id ?? null, ...page }
  const [found, counted] = await Promise.all([
    db.raw(
      `${ROW} ${where} order by s.settled_at desc, s.id desc limit :limit offset :offset`,
      values
    ),
    db.raw(`select count(*)::int as count from settlement s ${where}`, values),
  ])
  return { statements: found.rows, count: counted.rows[0].count }
}

/** One statement with all its entries; somebody else's is not found (`SETTLEMENT-STATEMENT-01`). */
export async function readStatement(
  db: Knex,
  wanted: { id: string; seller_id?: string }
): Promise<{ statement: StatementRow; lines: StatementLine[] }> {
  const values = { id: wanted.id, seller_id: wanted.seller_id ?? null }
  const { rows }: { rows: StatementRow[] } = await db.raw(
    `${ROW} where s.id = :id and s.deleted_at is null
        and (cast(:seller_id as text) is null or s.seller_id = :seller_id)`,
    values
  )
  const [statement] = rows
  if (!statement) throw noSuchStatement()
  const lines: { rows: StatementLine[] } = await db.raw(
    `select line.part, line.amount_fen, line.fee_fen, to_char(line.booked_at at time zone 'UTC',
              'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as booked_at, line.memo, line.seller_order_id,
            case when so.id is null then null else json_build_object('display_id', so.display_id,
              'state', so.state, 'placed_at', so.placed_at, 'freight_fen', so.freight_fen,
              'titles', (select json_agg(l.title order by l.id) from seller_order_line l
                          where l.seller_order_id = so.id)) end as "order"
       from settlement_line line
       left join seller_order so on so.id = line.seller_order_id and so.deleted_at is null
      where line.settlement_id = ?
      order by coalesce(so.placed_at, line.booked_at), line.seller_order_id, line.booked_at, line.id`,
    [statement.id]
  )
  return { statement, lines: lines.rows }
}
