import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { known } from "../../known"
import { marketOf } from "../../market-service"

/** Ends a mandate now; one that was revoked before keeps its first date. */
export const revokeMandateStep = createStep(
  "market-revoke-mandate-step",
  async (id: string, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listMandates({ id }, { take: 1 })
    const before = known(found, "MARKET-MANDATE-02", { zh: "这份委托", en: "mandate" })
    const revoked_at = before.revoked_at ?? new Date()
    const mandate = await market.updateMandates({ id, revoked_at })
    return new StepResponse(mandate, { id, revoked_at: before.revoked_at })
  },
  async (before, { container }) => {
    if (before) await marketOf(container).updateMandates(before)
  }
)
