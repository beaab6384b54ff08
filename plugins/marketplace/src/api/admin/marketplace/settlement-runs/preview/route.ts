import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { previewOf } from "../../../../../statements/preview-view"
import type { RunDaysBody } from "../../../../settlement-validators"

/** `?from&to` – what a run would do now, seller by seller, and what would have to wait and why. Nothing is written. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json(await previewOf(req.scope, req.validatedQuery as RunDaysBody))
}
