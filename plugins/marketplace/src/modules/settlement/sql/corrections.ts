import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { correctionPosting } from "../../../domain/settlement/postings"
import { reversePosting } from "../../../domain/ledger/reverse"
import { otherCorrection } from "../../../domain/settlement/settlement-faults"
import type { CorrectionAccount } from "../../../types/settlement"
import { postToLedger } from "../../trade/sql/post-to-ledger"

/** What an operator puts right. */
export type NewCorrection = {
  seller_id: string
  /** Positive for the seller, negative against. */
  amount_fen: number
  against: CorrectionAccount
  reason: string
  request_key: string
  operator?: { user_id: string; user_name: string | null }
}

/** A correction as it is stored. */
export type CorrectionRow = Omit<NewCorrection, "operator"> & {
  id: string
  booked_by: string | null
  booked_by_name: string | null
  booked_at: Date
}

/**
 * Writes a correction with its ledger entry. The same form sent twice writes one; the same key for something else is
 * refused (`SETTLEMENT-CORRECTION-02`).
 */
export async function bookCorrection(
  db: Knex,
  { operator, ...correction }: NewCorrection
): Promise<{ correction: CorrectionRow; booked: boolean }> {
  const [row] = await db("settlement_correction")
    .insert({
      ...correction,
      id: generateEntityId(undefined, "stcor"),
      booked_by: operator?.user_id ?? null,
      booked_by_name: operator?.user_name ?? null,
      booked_at: new Date(),
    })
    .onConflict()
    .ignore()
    .returning("*")
  if (row) {
    await postToLedger(db, [correctionPosting(row as CorrectionRow)])
    return { correction: row as CorrectionRow, booked: true }
  }
  const before = await db("settlement_correction")
    .where({ request_key: correction.request_key })
    .first()
  const same = ["seller_id", "amount_fen", "against", "reason"] as const
  if (!before || same.some((field) => before[field] !== correction[field])) throw otherCorrection()
  return { correction: before as CorrectionRow, booked: false }
}

/** Takes a correction back: the ledger keeps both. */
export async function takeBackCorrection(db: Knex, row: CorrectionRow): Promise<void> {
  const event = `settlement.correction_taken_back:${row.id}`
  await postToLedger(db, [reversePosting(correctionPosting(row), event)])
  await db("settlement_correction").where({ id: row.id }).delete()
}
