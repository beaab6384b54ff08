import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { assertReason } from "../../../domain/review"
import { readSeller, type SellerRow } from "../../../modules/market/sql/applications/sellers"
import { auditActor } from "../../audit/acting"
import { assertDecision } from "../assert-decision"
import { moveOf, type SellerDecision } from "../seller-decision"

/** Refuses a decision that cannot be taken, and says what is to be recorded before it is. */
export const planSellerDecisionStep = createStep(
  "market-plan-seller-decision-step",
  async (decision: SellerDecision, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const seller = await readSeller(db, decision.seller_id)
    assertDecision(seller, decision)
    const { to } = moveOf(decision.decision)
    if (to) assertReason(to, decision.reason)
    return new StepResponse({ audit: entryOf(decision, seller) })
  }
)

function entryOf(
  { decision, operator, reason }: SellerDecision,
  { id, name, state, trusted_at }: SellerRow
): NewAuditEntry {
  const { action, to, trusted } = moveOf(decision)
  const subject = { type: "seller" as const, id, label: name.zh }
  const who = operator
    ? auditActor(operator, subject)
    : { actor: { type: "system" as const, id: "market" }, for: subject }
  const moved = to
    ? { before: { state }, after: { state: to } }
    : { before: { trusted: trusted_at !== null }, after: { trusted } }
  return { ...who, action, subject, ...moved, reason: reason ?? null }
}
