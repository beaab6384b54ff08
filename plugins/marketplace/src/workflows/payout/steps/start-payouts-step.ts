import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { enqueue } from "@xiangji/job-queue/jobs"
import { nothingToPay } from "../../../domain/payout/payout-faults"
import { recordFailed } from "../../../modules/settlement/sql/payout-outcomes"
import { lockPayout } from "../../../modules/settlement/sql/payout-row"
import { startPayouts, type PayoutCandidate } from "../../../modules/settlement/sql/start-payouts"
import { settlementOf } from "../../settlement/settlement-service"
import { MOVE_PAYOUT } from "../job-names"

type Plan = { candidates: PayoutCandidate[]; retry_of?: string; started_by: string | null }

/** Writes the payouts; those that have not left the house yet are taken back when a later step fails. */
export const startPayoutsStep = createStep(
  "market-start-payouts-step",
  async ({ candidates, retry_of, started_by }: Plan, { container }) => {
    const settlement = settlementOf(container)
    const { smallest_payout_fen } = settlement.terms
    const terms = { smallest_payout_fen, started_by, retry_of }
    const rows = await settlement.transact((db) => startPayouts(db, candidates, terms))
    if (!rows.length) throw nothingToPay()
    const ids = rows.map((row) => row.id)
    return new StepResponse({ ids, count: rows.length }, ids)
  },
  async (ids, { container }) => {
    for (const id of ids ?? [])
      await settlementOf(container).transact(async (db) => {
        const { state } = await lockPayout(db, id)
        if (state === "pending") await recordFailed(db, id, TAKEN_BACK)
      })
  }
)

/** Rings for payouts by providers; a lost bell is made good by the job's sweep. */
export const ringPayoutsStep = createStep(
  "market-ring-payouts-step",
  async ({ ids }: { ids: string[] }, { container }) => {
    const rung = await Promise.all(
      ids.map((payout_id) => enqueue(container, MOVE_PAYOUT, { payout_id }))
    )
    return new StepResponse(rung)
  }
)

const TAKEN_BACK = {
  code: "PAYOUT-05",
  text: { zh: "发起时出错，已撤回", en: "Taken back, because starting it went wrong" },
}
