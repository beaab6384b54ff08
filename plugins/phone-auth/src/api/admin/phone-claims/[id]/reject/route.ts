import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReason } from "../../../../../domain/claim"
import { rejectPhoneClaimWorkflow } from "../../../../../workflows/reject-phone-claim"
import { answerClaim } from "../answer-claim"
import type { DecideClaim } from "../../validators"

/** Turns a claim down; the audit log keeps the reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideClaim>,
  res: MedusaResponse
): Promise<void> {
  await rejectPhoneClaimWorkflow(req.scope).run({
    input: {
      id: req.params.id!,
      user_id: req.auth_context.actor_id,
      reason: readReason(req.validatedBody.reason),
    },
  })
  await answerClaim(req, res)
}
