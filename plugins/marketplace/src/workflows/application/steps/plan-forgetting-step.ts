import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { mustForget } from "../../../domain/retention"
import { countPapers, keptApplication } from "../../../modules/market/sql/applications/forget"
import { lockApplication } from "../../../modules/market/sql/applications/rows"
import { RETENTION } from "../../audit/retention"
import { marketOf } from "../../market-service"
import { FORGOTTEN } from "../audit-actions"

export type ForgettingPlan = { draft: boolean; audit: NewAuditEntry }

/** Null when nothing of the application has to go, or no longer; else what is recorded: nobody's name, no number. */
export const planForgettingStep = createStep(
  "market-plan-forgetting-step",
  async ({ id }: { id: string }, { container }) => {
    const market = marketOf(container)
    const plan = await market.transact(async (db): Promise<ForgettingPlan | null> => {
      const row = await lockApplication(db, id)
      if (!mustForget(await keptApplication(db, row), market.retention, new Date())) return null
      const draft = row.state === "draft"
      return {
        draft,
        audit: {
          actor: RETENTION,
          action: FORGOTTEN,
          subject: { type: "application", id },
          before: { state: row.state, papers: await countPapers(db, id) },
          after: { state: draft ? "withdrawn" : row.state, papers: 0 },
        },
      }
    })
    return new StepResponse(plan)
  }
)
