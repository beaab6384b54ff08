import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountOfIdentity } from "../../auth/phone-account"
import { claimView } from "../../queries/claim-view"
import type { OwnPhoneNumber } from "../../types"
import { phoneIdentities } from "../../workflows/services"

/** The number one signs in with, and the request for another that waits for an operator. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OwnPhoneNumber>
): Promise<void> {
  const { auth_identity_id } = req.auth_context
  const account = await accountOfIdentity(req.scope, auth_identity_id)
  const [open] = await phoneIdentities(req.scope).listPhoneClaims(
    { auth_identity_id, state: "open" },
    { take: 1, order: { created_at: "DESC" } }
  )
  res.json({ phone: account?.phone ?? null, claim: open ? claimView(open) : null })
}
