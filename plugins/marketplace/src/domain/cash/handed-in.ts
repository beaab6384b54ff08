import type { Fen, LocalText } from "@xiangji/kernel"
import { formatYuan } from "@xiangji/kernel"
import type { Posting } from "../../types/trade"
import { entriesOf, platformAccount } from "../ledger/transfers"

/** What was counted for one parcel, beside what should have been there. */
export type CountedParcel = { expected_fen: Fen; counted_fen: Fen }

/** One counting of one collector's cash. */
export type Counting = {
  id: string
  collector: string
  parcels: readonly CountedParcel[]
  at?: Date
}

/** The sums of a counting; what is missing of one parcel is never made up for by what another has too much. */
export function countingSums(parcels: readonly CountedParcel[]) {
  const sum = (part: (parcel: CountedParcel) => Fen) =>
    parcels.reduce((total, parcel) => total + part(parcel), 0)
  return {
    expected_fen: sum((parcel) => parcel.expected_fen),
    counted_fen: sum((parcel) => parcel.counted_fen),
    short_fen: sum((parcel) => Math.max(parcel.expected_fen - parcel.counted_fen, 0)),
    over_fen: sum((parcel) => Math.max(parcel.counted_fen - parcel.expected_fen, 0)),
  }
}

/**
 * Cash counted in: the collector no longer holds what he should have brought. What was missing he owes; what was too
 * much is the market's until somebody asks for it.
 */
export function cashHandedInPosting({ id, collector, parcels, at }: Counting): Posting {
  const { expected_fen, counted_fen, short_fen, over_fen } = countingSums(parcels)
  const held = { kind: "cash_in_transit", owner_id: collector } as const
  const surplus = platformAccount("cash_surplus")
  const till = platformAccount("cash_on_hand")
  return {
    kind: "cash_handed_in",
    source_event: `cash.handed_in:${id}`,
    booked_at: at,
    order_id: null,
    seller_order_id: null,
    reference: id,
    memo: memoOf(parcels.length, counted_fen, short_fen),
    entries: entriesOf([
      { debit: till, credit: held, amount_fen: expected_fen - short_fen },
      { debit: till, credit: surplus, amount_fen: over_fen },
      {
        debit: { kind: "collector_shortage", owner_id: collector },
        credit: held,
        amount_fen: short_fen,
      },
    ]),
  }
}

function memoOf(parcels: number, counted_fen: Fen, short_fen: Fen): LocalText {
  const short = short_fen > 0
  return {
    zh: `代收款交款 ${parcels} 件，实收 ${formatYuan(counted_fen)}${short ? `，短款 ${formatYuan(short_fen)}` : ""}`,
    en: `Cash for ${parcels} parcel(s) counted in: ${formatYuan(counted_fen)}${short ? `, ${formatYuan(short_fen)} short` : ""}`,
  }
}
