import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { known, MANDATE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

/** Ends a mandate now; one that was revoked before keeps its first date. */
export const revokeMandateStep = createStep(
  "market-revoke-mandate-step",
  async ({ id, revoked_by }: { id: string; revoked_by: string | null }, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listMandates({ id }, { take: 1 })
    const before = known(found, ...MANDATE_UNKNOWN)
    const { revoked_at } = before
    const ended = revoked_at ? {} : { revoked_at: new Date(), revoked_by }
    const mandate = await market.updateMandates({ id, ...ended })
    return new StepResponse(mandate, { id, revoked_at, revoked_by: before.revoked_by })
  },
  async (before, { container }) => {
    if (before) await marketOf(container).updateMandates(before)
  }
)
