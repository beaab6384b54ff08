import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookCorrection, takeBackCorrection } from "../../../modules/settlement/sql/corrections"
import { settlementOf } from "../settlement-service"
import type { CorrectionInput } from "./plan-correction-step"

/** Books the correction; taken back by a reverse entry if it was this call that booked it. */
export const bookCorrectionStep = createStep(
  "market-book-correction-step",
  async (input: CorrectionInput, { container }) => {
    const done = await settlementOf(container).transact((db) => bookCorrection(db, input))
    return new StepResponse(done.correction, done.booked ? done.correction : null)
  },
  async (booked, { container }) => {
    if (booked) await settlementOf(container).transact((db) => takeBackCorrection(db, booked))
  }
)
