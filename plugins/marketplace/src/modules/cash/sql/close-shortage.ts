import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { assertFen, fault } from "@xiangji/kernel"
import { shortageClosedPosting, type ClosedShortage } from "../../../domain/cash/shortage-closed"
import { postToLedger } from "../../trade/sql/post-to-ledger"

/**
 * Ends what a collector owes, or a part of it, never more (`CASH-SHORTAGE-01`). Returns whether it was booked now; the
 * same request sent twice books once.
 */
export async function closeShortage(db: Knex, closed: ClosedShortage): Promise<boolean> {
  const owner = { kind: "collector_shortage", owner_id: closed.collector }
  const account: { balance_fen: string } | undefined = await db("ledger_account")
    .where(owner)
    .forUpdate()
    .first("balance_fen")
  const posting = shortageClosedPosting({
    ...closed,
    ...(closed.at ? { at: new Date(closed.at) } : {}),
  })
  const { source_event } = posting
  if (await db("ledger_transaction").where({ source_event }).first("id")) return false
  const owed = Number(account?.balance_fen ?? 0)
  if (assertFen(closed.amount_fen) <= 0 || closed.amount_fen > owed) throw moreThanShort()
  await postToLedger(db, [posting])
  return true
}

const moreThanShort = () =>
  fault("not_allowed", "CASH-SHORTAGE-01", {
    zh: "金额超过了这位代收人的短款",
    en: "That is more than this collector is short",
  })
