import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { paperLink } from "../../../../../domain/paper-link"
import { fileOf } from "../../../../../papers/receive-file"
import { addPaperWorkflow } from "../../../../../workflows/application/add-paper"
import { marketOf } from "../../../../../workflows/market-service"
import type { AddPaperQuery } from "../../middlewares"
import { ownOf } from "../../own"

/** Adds a paper; sending the same one again answers the one that is there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: application_id, member_id } = ownOf(req)
  const { kind } = req.validatedQuery as AddPaperQuery
  const content = fileOf(req).toString("base64")
  const { result } = await addPaperWorkflow(req.scope).run({
    input: { application_id, member_id, kind, content },
  })
  const link = paperLink(marketOf(req.scope).vault, result.id, new Date())
  res.status(201).json({ paper: { id: result.id, kind: result.kind, mime: result.mime, ...link } })
}
