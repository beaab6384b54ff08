import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeMember } from "../../change-member"

/** Lets somebody in again. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  changeMember(req, res, { do: "reinstate" })
