import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChangeRoleBody } from "../../../people-validators"
import { changeMember } from "../change-member"

/** Gives somebody another role; the last owner keeps theirs. */
export const POST = (req: AuthenticatedMedusaRequest<ChangeRoleBody>, res: MedusaResponse) =>
  changeMember(req, res, { do: "role", role: req.validatedBody.role })
