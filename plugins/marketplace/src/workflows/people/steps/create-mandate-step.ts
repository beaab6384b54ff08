import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AgreedTerms } from "../../../domain/mandate-terms"
import { marketOf } from "../../market-service"

export type NewMandate = AgreedTerms & {
  seller_id: string
  member_id: string
  granted_by: string | null
}

/** Writes the mandate. */
export const createMandateStep = createStep(
  "market-create-mandate-step",
  async (mandate: NewMandate, { container }) => {
    const created = await marketOf(container).createMandates(mandate)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteMandates(id)
  }
)
