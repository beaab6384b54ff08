import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeMember } from "../../change-member"

/** Keeps somebody out until they are reinstated. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  changeMember(req, res, { do: "suspend" })
