import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountOfIdentity } from "../../../auth/phone-account"
import { noNumber, sameNumber } from "../../../domain/change-faults"
import { readReason } from "../../../domain/claim"
import { normalisePhone, type PhoneNumber } from "../../../domain/phone-number"
import { claimView } from "../../../queries/claim-view"
import type { PhoneClaimView } from "../../../types"
import { claimAccountWorkflow } from "../../../workflows/claim-account"
import { phoneCodes } from "../../../workflows/services"
import type { ClaimAccount } from "../validators"

type Asking = Omit<AuthenticatedMedusaRequest<ClaimAccount>, "auth_context"> &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * Asks an operator for an account that the old phone can no longer open. Open to people who cannot sign in; the code of
 * the new number and the limits on codes guard it, and the answer is the same whether there is such an account or not.
 */
export async function POST(
  req: Asking,
  res: MedusaResponse<{ claim: PhoneClaimView }>
): Promise<void> {
  const { new_phone: written, new_code: code, reason: why } = req.validatedBody
  const new_phone = normalisePhone(written, phoneCodes(req.scope).options.countries)
  const reason = readReason(why)
  const { result } = await claimAccountWorkflow(req.scope).run({
    input: { ...(await meant(req, new_phone)), new_phone, reason, code },
  })
  res.status(201).json({ claim: claimView(result) })
}

/** The account meant: of the old number, else of whoever is signed in, else of the number itself after a long silence. */
async function meant(req: Asking, new_phone: PhoneNumber) {
  const { countries } = phoneCodes(req.scope).options
  const { old_phone: written } = req.validatedBody
  if (written !== undefined)
    return { kind: "move" as const, ...aim(null, normalisePhone(written, countries), new_phone) }
  const signedIn = req.auth_context?.auth_identity_id
  if (!signedIn) return { kind: "back" as const, auth_identity_id: null, old_phone: new_phone }
  const own = await accountOfIdentity(req.scope, signedIn)
  if (!own) throw noNumber()
  return { kind: "move" as const, ...aim(signedIn, own.phone, new_phone) }
}

function aim(auth_identity_id: string | null, old_phone: PhoneNumber, new_phone: PhoneNumber) {
  if (old_phone === new_phone) throw sameNumber()
  return { auth_identity_id, old_phone }
}
