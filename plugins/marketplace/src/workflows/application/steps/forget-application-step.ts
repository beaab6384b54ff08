import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { noSuchApplication } from "../../../domain/application/application-faults"
import { mustForget } from "../../../domain/retention"
import { forget, keptApplication } from "../../../modules/market/sql/applications/forget"
import { lockApplication } from "../../../modules/market/sql/applications/rows"
import { marketOf } from "../../market-service"

/**
 * Forgets what is personal in an application. The last step, all of it in one transaction, and without a way back: to keep
 * what was forgotten for a compensation would be to keep it. Refuses when its applicant came back in the last moment.
 */
export const forgetApplicationStep = createStep(
  { name: "market-forget-application-step", noCompensation: true },
  async ({ id }: { id: string }, { container }) => {
    const market = marketOf(container)
    const at = new Date()
    await market.transact(async (db) => {
      const row = await lockApplication(db, id)
      if (!mustForget(await keptApplication(db, row), market.retention, at))
        throw noSuchApplication()
      await forget(db, row, at)
    })
    return new StepResponse(id)
  }
)
