import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MembershipChange } from "../../../../domain/membership"
import { changeMembershipWorkflow } from "../../../../workflows/people/change-membership"
import { actingFor } from "../../acting-for"

/** Changes the membership of the path. */
export async function changeMember(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  change: MembershipChange
) {
  const { result } = await changeMembershipWorkflow(req.scope).run({
    input: { acting: actingFor(req), membership_id: req.params.id ?? "", change },
  })
  res.json(result)
}
