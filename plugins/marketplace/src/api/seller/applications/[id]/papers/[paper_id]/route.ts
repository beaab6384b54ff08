import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removePaperWorkflow } from "../../../../../../workflows/application/remove-paper"
import { ownOf } from "../../../own"

/** Removes a paper, file and all. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: application_id, member_id } = ownOf(req)
  const paper_id = req.params.paper_id ?? ""
  await removePaperWorkflow(req.scope).run({ input: { application_id, member_id, paper_id } })
  res.json({ id: paper_id, object: "paper", deleted: true })
}
