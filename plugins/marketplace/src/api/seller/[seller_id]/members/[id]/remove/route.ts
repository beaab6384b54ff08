import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeMember } from "../../change-member"

/** Ends a membership: by an owner, or by oneself to leave. The last owner stays. */
export const POST = (req: AuthenticatedMedusaRequest, res: MedusaResponse) =>
  changeMember(req, res, { do: "remove" })
