import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { noSuchApplication, numberUnknown } from "../../../domain/application/application-faults"
import type { StoredFacts } from "../../../domain/application/stored-facts"
import { auditActor, type Operator } from "../../audit/acting"
import { marketOf } from "../../market-service"
import { NUMBER_READ } from "../audit-actions"

/** What is recorded before an identity number is shown. */
export const planReadingStep = createStep(
  "market-plan-reading-step",
  async (input: { application_id: string; operator: Operator }, { container }) => {
    const [found] = await marketOf(container).listApplications(
      { id: input.application_id },
      { take: 1 }
    )
    if (!found) throw noSuchApplication()
    if (!found.id_sealed) throw numberUnknown()
    const { seller_id, facts } = found
    const label = (facts as StoredFacts).name?.zh ?? null
    const audit: NewAuditEntry = {
      ...auditActor(input.operator, seller_id ? { id: seller_id, label } : undefined),
      action: NUMBER_READ,
      subject: { type: "application", id: found.id, label },
    }
    return new StepResponse({ audit })
  }
)
