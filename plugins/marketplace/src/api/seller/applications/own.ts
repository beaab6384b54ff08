import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** Which application, and who asks. */
export const ownOf = (req: AuthenticatedMedusaRequest<unknown>) => ({
  id: req.params.id ?? "",
  member_id: req.auth_context.actor_id,
})
