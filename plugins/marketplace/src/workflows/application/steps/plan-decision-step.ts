import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { nothingToCorrect, noSuchApplication } from "../../../domain/application/application-faults"
import { replacedFacts } from "../../../domain/application/changed-facts"
import { factsInForce } from "../../../domain/application/seller-facts"
import { plainFacts } from "../../../domain/application/stored-facts"
import { assertApplicationMove } from "../../../domain/application-states"
import { assertReason } from "../../../domain/review"
import type { ApplicationRow } from "../../../modules/market/sql/applications/rows"
import { lockSeller, type SellerRow } from "../../../modules/market/sql/applications/sellers"
import { auditActor } from "../../audit/acting"
import { marketOf } from "../../market-service"
import { APPLICATION_ACTIONS } from "../audit-actions"
import type { Decision } from "../decision"

/** Refuses a decision that cannot be taken, and says what is to be recorded before it is. */
export const planDecisionStep = createStep(
  "market-plan-decision-step",
  async (decision: Decision, { container }) => {
    const { application_id: id, to, reason, notes = {} } = decision
    const { application, seller } = await marketOf(container).transact(async (db) => {
      const row = await db("market_application").where({ id }).whereNull("deleted_at").first()
      if (!row) throw noSuchApplication()
      const application = row as ApplicationRow
      assertApplicationMove(application.state, to)
      // Whatever has been handed in has its seller.
      return { application, seller: await lockSeller(db, application.seller_id ?? "") }
    })
    if (to === "sent_back" && !reason && !Object.keys(notes).length) throw nothingToCorrect()
    if (to === "rejected") assertReason(to, reason)
    const audit = entryOf(decision, application, seller)
    const registration = application.purpose === "registration"
    const renames = application.facts.name !== undefined
    return new StepResponse({ audit, seller_id: seller.id, registration, renames })
  }
)

function entryOf(
  { to, operator, reason, notes }: Decision,
  application: ApplicationRow,
  seller: SellerRow
): NewAuditEntry {
  const label = seller.name.zh
  const changes = application.purpose === "change" && to === "approved"
  const asked = plainFacts(application.facts)
  return {
    ...auditActor(operator, { id: seller.id, label }),
    action: APPLICATION_ACTIONS[to],
    subject: { type: "application", id: application.id, label },
    before: changes ? replacedFacts(factsInForce(seller), asked) : { state: application.state },
    after: changes ? asked : { state: to, ...(notes && Object.keys(notes).length && { notes }) },
    reason: reason ?? null,
  }
}
