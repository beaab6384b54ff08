import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { noSuchPayout } from "../../../domain/payout/payout-faults"
import type {
  MaskedDestination,
  PayoutFailure,
  PayoutProviderId,
  PayoutState,
} from "../../../types/settlement"

/** A payout as it is stored. */
export type PayoutRow = {
  id: string
  reference: string
  seller_id: string
  amount_fen: number
  currency_code: string
  provider: PayoutProviderId
  state: PayoutState
  state_at: Date
  destination_sealed: string
  destination: MaskedDestination
  batch_id: string | null
  batch_line: number | null
  attempts: number
  submitted_at: Date | null
  provider_reference: string | null
  paid_at: Date | null
  failed_at: Date | null
  failure: PayoutFailure | null
  returned_fen: number
  retry_of: string | null
  started_by: string | null
  lease: string | null
  next_attempt_at: Date | null
  created_at: Date
}

/** A payout by its id (`PAYOUT-01`). */
export async function readPayout(db: Knex, id: string): Promise<PayoutRow> {
  const row: PayoutRow | undefined = await db("payout").where({ id }).first()
  if (!row) throw noSuchPayout()
  return row
}

/** The same, held until the transaction ends. */
export async function lockPayout(db: Knex, id: string): Promise<PayoutRow> {
  const row: PayoutRow | undefined = await db("payout").where({ id }).forUpdate().first()
  if (!row) throw noSuchPayout()
  return row
}
