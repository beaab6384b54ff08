import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notEditable } from "../../../domain/application/application-faults"
import { paperFault } from "../../../domain/paper-faults"
import { isEditable } from "../../../domain/application-states"
import { lockOwnApplication } from "../../../modules/market/sql/applications/rows"
import { marketOf } from "../../market-service"
import { forgetRemovedPaper } from "../forget-removed-paper"

export type RemovePaperInput = { application_id: string; member_id: string; paper_id: string }

/** Takes a paper out of an application; its file is still there, so this can be taken back. */
export const removePaperStep = createStep(
  "market-remove-paper-step",
  async ({ application_id, member_id, paper_id }: RemovePaperInput, { container }) => {
    const paper = await marketOf(container).transact(async (db) => {
      const { state } = await lockOwnApplication(db, { id: application_id, member_id })
      if (!isEditable(state)) throw notEditable()
      const [paper] = await db("market_seller_paper")
        .where({ id: paper_id, application_id })
        .whereNull("deleted_at")
        .update({ deleted_at: new Date() })
        .returning(["id", "file_id"])
      if (!paper) throw paperFault("MARKET-PAPER-07")
      return paper as { id: string; file_id: string }
    })
    return new StepResponse(paper, paper.id)
  },
  async (id, { container }) => {
    if (!id) return
    await marketOf(container).transact((db) =>
      db("market_seller_paper").where({ id }).update({ deleted_at: null })
    )
  }
)

/** Forgets a removed paper for good, file and row. The last step: it cannot be taken back, and is tried again daily. */
export const forgetPaperStep = createStep(
  "market-forget-paper-step",
  async (paper: { id: string; file_id: string }, { container }) => {
    await forgetRemovedPaper(container, paper)
    return new StepResponse(paper.id)
  },
  async () => undefined
)
