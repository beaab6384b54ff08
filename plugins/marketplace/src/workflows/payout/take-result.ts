import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordAuditStep, type NewAuditEntry } from "@xiangji/audit-log/workflows"
import {
  matchResult,
  type BankAnswer,
  type ResultRow,
  type RowProblem,
} from "../../domain/payout/bank-batch/match-result"
import { noteAnswer, payoutsOfBatch, readBatch } from "../../modules/settlement/sql/batches"
import {
  recordFailed,
  recordPaid,
  recordReturned,
  type Recorded,
} from "../../modules/settlement/sql/payout-outcomes"
import type { PayoutRow } from "../../modules/settlement/sql/payout-row"
import type { PayoutFailure } from "../../types/settlement"
import { auditActor, type Operator } from "../audit/acting"
import { MONEY_ACTIONS } from "../settlement/audit-actions"
import { settlementOf } from "../settlement/settlement-service"
import { announcePayouts } from "./announce-payout"

/** A bank's answer to a batch, as its file says it. */
export type TakeResultInput = {
  batch_id: string
  filename: string
  rows: ResultRow[]
  operator: Operator
}

/** What taking it in came to. With problems nothing was written. */
export type TakenResult = {
  paid: number
  failed: number
  returned: number
  problems: RowProblem[]
}

const planResultStep = createStep(
  "market-plan-bank-result-step",
  async ({ batch_id, filename, rows, operator }: TakeResultInput, { container }) => {
    const batch = await settlementOf(container).read((db) => readBatch(db, batch_id))
    const entry: NewAuditEntry = {
      ...auditActor(operator),
      action: MONEY_ACTIONS.resultTaken,
      subject: { type: "payout_batch", id: batch.id, label: String(batch.number) },
      after: { filename, rows: rows.length },
    }
    return new StepResponse(entry)
  }
)

/** All rows in one transaction, or none. What a bank did is a fact: nothing to undo, and it is the last step. */
const takeResultStep = createStep(
  "market-take-bank-result-step",
  async ({ batch_id, rows }: TakeResultInput, { container }) => {
    const settlement = settlementOf(container)
    const clearing = settlement.providers.clearingOf("bank-batch")
    const taken = await settlement.transact(async (db) => {
      const payouts = await payoutsOfBatch(db, batch_id, true)
      const { answers, problems } = matchResult(rows, payouts.map(sentPayment))
      if (problems.length) return { recorded: [] as Recorded[], answers: [], problems }
      const recorded: Recorded[] = []
      for (const answer of answers) recorded.push(await write(db, answer, payouts, clearing))
      await noteAnswer(db, batch_id)
      return { recorded, answers, problems }
    })
    await announcePayouts(container, taken.recorded)
    const count = (outcome: BankAnswer["outcome"]) =>
      taken.answers.filter((answer) => answer.outcome === outcome).length
    const result: TakenResult = {
      ...{ paid: count("paid"), failed: count("failed"), returned: count("returned") },
      problems: taken.problems,
    }
    return new StepResponse(result)
  }
)

/** Takes in what a bank says became of a batch: whole, or not at all with the reasons row by row. */
export const takeBankResultWorkflow = createWorkflow(
  "market-take-bank-result",
  (input: WorkflowData<TakeResultInput>) => {
    recordAuditStep(planResultStep(input))
    return new WorkflowResponse(takeResultStep(input))
  }
)

const sentPayment = (payout: PayoutRow) => ({
  payout_id: payout.id,
  reference: payout.reference,
  amount_fen: payout.amount_fen,
  state: payout.state,
  account: payout.destination.account,
})

function write(
  db: Knex,
  { payout_id, outcome, reason }: BankAnswer,
  payouts: readonly PayoutRow[],
  clearing: Parameters<typeof recordPaid>[2]["clearing"]
): Promise<Recorded> {
  if (outcome === "paid") return recordPaid(db, payout_id, { provider_reference: null, clearing })
  if (outcome === "failed") return recordFailed(db, payout_id, refusedByBank(reason))
  const { amount_fen } = payouts.find((payout) => payout.id === payout_id)!
  const failure = refusedByBank(reason)
  return recordReturned(db, payout_id, { returned_fen: amount_fen, clearing, failure })
}

const refusedByBank = (reason: string): PayoutFailure => ({
  code: "PAYOUT-BANK-01",
  text: {
    zh: reason ? `银行没有入账：${reason}` : "银行没有入账，请核对户名、账号和开户行",
    en: reason
      ? `The bank did not book it: ${reason}`
      : "The bank did not book it; please check holder, account and bank",
  },
})
