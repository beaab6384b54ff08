import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { notPayable, nothingToPay } from "../../../domain/payout/payout-faults"
import { readPayout } from "../../../modules/settlement/sql/payout-row"
import type { PayoutCandidate } from "../../../modules/settlement/sql/start-payouts"
import { auditActor, type Operator } from "../../audit/acting"
import { MONEY_ACTIONS } from "../../settlement/audit-actions"
import { settlementOf } from "../../settlement/settlement-service"
import { payableSellers } from "../payable"

/** Whom to pay: all who can be paid, some of them, or one whose last payout failed. */
export type StartPayoutsInput = {
  seller_ids?: string[]
  retry_of?: string
  /** Left out where the market itself decides, as in its demo. */
  operator?: Operator
}

/** Finds who can be paid where; `PAYOUT-02` when nobody can, `PAYOUT-04` when the one asked for cannot. */
export const planPayoutsStep = createStep(
  "market-plan-payouts-step",
  async ({ seller_ids, retry_of, operator }: StartPayoutsInput, { container }) => {
    const before = retry_of
      ? await settlementOf(container).read((db) => readPayout(db, retry_of))
      : null
    const wanted = before ? [before.seller_id] : seller_ids
    const found = await payableSellers(container, {
      seller_ids: wanted,
      retrying: before !== null,
    })
    const candidates: PayoutCandidate[] = found.flatMap((seller) => seller.candidate ?? [])
    const [first] = found
    if (!candidates.length)
      throw before && first?.obstacle ? notPayable(first.obstacle) : nothingToPay()
    const entries: NewAuditEntry[] = found
      .filter((seller) => seller.candidate)
      .map((seller) => ({
        ...(operator
          ? auditActor(operator, { id: seller.seller_id, label: seller.name.zh })
          : { actor: { type: "system", id: "market" } }),
        action: before ? MONEY_ACTIONS.payoutRetried : MONEY_ACTIONS.payoutsStarted,
        subject: { type: "seller", id: seller.seller_id, label: seller.name.zh },
        after: { due_fen: seller.due_fen, provider: seller.candidate!.provider },
      }))
    return new StepResponse({
      candidates,
      entries,
      retry_of,
      started_by: operator?.user_id ?? null,
    })
  }
)
