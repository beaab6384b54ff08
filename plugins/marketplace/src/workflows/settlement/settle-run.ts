import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isFault } from "@xiangji/kernel"
import { endRun, keepRun, noteSeller, releaseRun, takeRun } from "../../modules/settlement/sql/runs"
import type { RunRow } from "../../modules/settlement/sql/runs"
import { settleSeller, type Settled } from "../../modules/settlement/sql/settle-seller"
import { sellersToSettle, unsettledEntries } from "../../modules/settlement/sql/unsettled-entries"
import { sellerOrderEvent } from "../trade/events"
import { heldAmong } from "./holds"
import { settlementOf } from "./settlement-service"

/** How a call of `settleRun` ended: all sellers done, the time given was over, or somebody else has the run. */
export type RunProgress = "done" | "more" | "not_ours"

/**
 * Goes on with a run, one seller in one transaction after the other, so that whoever is killed leaves every seller
 * settled or not at all. The row says who was the last.
 */
export async function settleRun(
  container: MedusaContainer,
  run_id: string,
  { signal }: { signal?: AbortSignal } = {}
): Promise<RunProgress> {
  const settlement = settlementOf(container)
  const run = await settlement.transact((db) => takeRun(db, run_id))
  if (!run) return "not_ours"
  const sellers = await settlement.read((db) => sellersToSettle(db, run.last_seller_id))
  for (const seller_id of sellers) {
    if (signal?.aborted) {
      await settlement.transact((db) => releaseRun(db, run))
      return "more"
    }
    if (!(await settleOne(container, run, seller_id))) return "not_ours"
  }
  await settlement.transact((db) => endRun(db, run))
  return "done"
}

/** False when the run was lost to another worker. A seller that cannot be settled is noted and does not stop the others. */
async function settleOne(container: MedusaContainer, run: RunRow, seller_id: string) {
  const settlement = settlementOf(container)
  const query = { seller_ids: [seller_id], booked_before: run.period_to }
  try {
    const entries = await settlement.read((db) => unsettledEntries(db, query))
    const orders = [...new Set(entries.flatMap((entry) => entry.seller_order_id ?? []))]
    const held = await heldAmong(container, orders)
    const settled = await settlement.transact(async (db) => {
      if (!(await keepRun(db, run))) return "lost" as const
      const done = await settleSeller(db, run, seller_id, held)
      await noteSeller(db, run, { id: seller_id, net_fen: done?.net_fen ?? 0 })
      return done
    })
    if (settled === "lost") return false
    if (settled) await announce(container, settled)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`settlement run ${run.number}: seller ${seller_id} not settled: ${reason}`)
    const failure = { seller_id, code: isFault(error) ? error.code : "UNEXPECTED-01" }
    return settlement.transact(async (db) => {
      if (!(await keepRun(db, run))) return false
      await noteSeller(db, run, { id: seller_id, net_fen: 0, failure })
      return true
    })
  }
}

/** The rows are the truth and are written; a deaf event bus must not stop the run. */
async function announce(container: MedusaContainer, settled: Settled): Promise<void> {
  const messages = [
    { name: "marketplace.settlement.settled", data: { id: settled.id } },
    ...settled.settled_order_ids.map((id) => ({ name: sellerOrderEvent("settled"), data: { id } })),
  ]
  try {
    await container.resolve(Modules.EVENT_BUS).emit(messages)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`settlement ${settled.id} was not announced: ${reason}`)
  }
}
