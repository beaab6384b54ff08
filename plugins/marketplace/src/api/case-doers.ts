import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { CaseDoer } from "../workflows/after-sale/audit-case"
import { auditActor } from "../workflows/audit/acting"
import { operatorOf } from "../workflows/audit/operator-of"
import { actingFor } from "./seller/acting-for"

/** The member of a seller who is asking. */
export function memberDoer(req: AuthenticatedMedusaRequest): CaseDoer {
  const acting = actingFor(req)
  return { actor: { kind: "member", id: acting.member_id }, audit: auditActor(acting) }
}

/** The operator who is asking. */
export async function operatorDoer(req: AuthenticatedMedusaRequest): Promise<CaseDoer> {
  const id = req.auth_context.actor_id
  return { actor: { kind: "user", id }, audit: auditActor(await operatorOf(req.scope, id)) }
}
