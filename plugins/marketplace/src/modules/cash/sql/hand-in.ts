import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { assertFen, fault } from "@xiangji/kernel"
import { cashHandedInPosting, countingSums } from "../../../domain/cash/handed-in"
import { postToLedger } from "../../trade/sql/post-to-ledger"

/** One counting at the till: what was there for each parcel. */
export type CashCounting = {
  request_key: string
  collector: string
  counts: { collection_id: string; counted_fen: number }[]
  note?: string | null
  received_by: string
  at?: Date | string
}

/** What came of it. */
export type Handover = { id: string; expected_fen: number; counted_fen: number; booked: boolean }

/**
 * Counts a collector's cash in, parcel by parcel, all of it or nothing: `CASH-HANDOVER-01` when one is unknown, another's
 * or counted before. The same counting sent twice is answered with what it came to.
 */
export async function handInCash(db: Knex, counting: CashCounting): Promise<Handover> {
  await db.raw(`select pg_advisory_xact_lock(hashtext(?))`, [`cash/${counting.request_key}`])
  const before = await db("cash_handover").where({ request_key: counting.request_key }).first()
  if (before) return { ...pick(before), booked: false }
  const counted = new Map(counting.counts.map((one) => [one.collection_id, one.counted_fen]))
  if (counted.size < counting.counts.length || !counted.size) throw notToCount()
  const rows: { id: string; amount_fen: number }[] = await db("cash_collection")
    .select("id", "amount_fen")
    .whereIn("id", [...counted.keys()])
    .where({ collector: counting.collector, state: "collected" })
    .orderBy("id")
    .forUpdate()
  if (rows.length < counted.size) throw notToCount()
  const parcels = rows.map((row) => ({
    id: row.id,
    expected_fen: row.amount_fen,
    counted_fen: wholeCount(counted.get(row.id)!),
  }))
  const at = counting.at ? new Date(counting.at) : new Date()
  const handover = {
    id: generateEntityId(undefined, "chan"),
    request_key: counting.request_key,
    collector: counting.collector,
    parcels: parcels.length,
    expected_fen: countingSums(parcels).expected_fen,
    counted_fen: countingSums(parcels).counted_fen,
    note: counting.note ?? null,
    received_by: counting.received_by,
    received_at: at,
  }
  await db("cash_handover").insert(handover)
  for (const { id, counted_fen } of parcels)
    await db("cash_collection")
      .where({ id })
      .update({ state: "handed_in", handover_id: handover.id, counted_fen, updated_at: new Date() })
  await postToLedger(db, [
    cashHandedInPosting({ id: handover.id, collector: counting.collector, parcels, at }),
  ])
  return { ...pick(handover), booked: true }
}

const pick = ({ id, expected_fen, counted_fen }: Omit<Handover, "booked">) => ({
  id,
  expected_fen,
  counted_fen,
})

function wholeCount(counted_fen: number): number {
  if (assertFen(counted_fen) < 0) throw notToCount()
  return counted_fen
}

const notToCount = () =>
  fault("not_allowed", "CASH-HANDOVER-01", {
    zh: "有的包裹不在这位代收人待交款的清单里，或者已经交过款，请刷新后再点",
    en: "Some of these parcels are not waiting to be handed in by this collector; please reload and count again",
  })
