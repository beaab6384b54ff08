import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { noSuchCase } from "../../../domain/after-sale/faults"
import type { FreightBearer, GoodsBearer } from "../../../domain/ledger/refund-decided"
import type {
  CaseKind,
  CaseOrigin,
  CaseReason,
  CaseState,
  RefundWay,
} from "../../../types/aftersales"

/** A case as the database holds it. */
export type CaseRow = {
  id: string
  display_id: string
  order_id: string
  seller_order_id: string
  seller_id: string | null
  kind: CaseKind
  origin: CaseOrigin
  reason: CaseReason
  note: string | null
  state: CaseState
  state_at: Date
  freight_fen: number
  borne_by: GoodsBearer
  freight_borne_by: FreightBearer
  refund_fen: number | null
  was_paid: boolean | null
  refund_way: RefundWay | null
  refund_reference: string | null
  paid_at: Date | null
  sent_back_at: Date | null
  goods_received_at: Date | null
  sellable: boolean
  core_followed_at: Date | null
  next_attempt_at: Date | null
  attempts: number
}

export type CaseLineRow = {
  id: string
  after_sale_id: string
  order_line_id: string
  title: string
  quantity: number
  amount_fen: number
  restocked_at: Date | null
  replacement_line_id: string | null
}

/** Whose case it must be; anybody else's is "not found". */
export type CaseRef = { id: string; seller_id?: string; order_id?: string }

/** Locks a case until the transaction ends (`AFTERSALE-CASE-01`). */
export async function lockCase(db: Knex, ref: CaseRef): Promise<CaseRow> {
  const row: CaseRow | undefined = await db("after_sale")
    .where(ref)
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!row) throw noSuchCase()
  return row
}

/** The lines of a case, in a fixed order. */
export const linesOfCase = (db: Knex, id: string): Promise<CaseLineRow[]> =>
  db("after_sale_line").where({ after_sale_id: id }).orderBy("id")
