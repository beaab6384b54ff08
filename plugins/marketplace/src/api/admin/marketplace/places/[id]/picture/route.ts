import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fileOf } from "../../../../../../papers/receive-file"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { setPlacePictureWorkflow } from "../../../../../../workflows/place/set-place-picture"

/** Gives the place its picture: multipart, one photo in the field "file". */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const content = fileOf(req).toString("base64")
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result: place } = await setPlacePictureWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", content, operator },
  })
  res.json({ place })
}
