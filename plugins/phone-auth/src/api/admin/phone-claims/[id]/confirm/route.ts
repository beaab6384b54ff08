import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readReason } from "../../../../../domain/claim"
import { confirmPhoneClaimWorkflow } from "../../../../../workflows/confirm-phone-claim"
import { answerClaim } from "../answer-claim"
import type { DecideClaim } from "../../validators"

/** Grants a claim; the reason is optional and goes to the audit log. */
export async function POST(
  req: AuthenticatedMedusaRequest<DecideClaim>,
  res: MedusaResponse
): Promise<void> {
  const { reason } = req.validatedBody
  await confirmPhoneClaimWorkflow(req.scope).run({
    input: {
      id: req.params.id!,
      user_id: req.auth_context.actor_id,
      reason: reason === undefined ? null : readReason(reason),
    },
  })
  await answerClaim(req, res)
}
