import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { accountOfNumber, type PhoneAccount } from "../auth/phone-account"
import { vouchFor } from "../auth/vouching"
import { unknownActor } from "../domain/code-faults"
import { claimPending, dormantAccount, isDormant } from "../domain/dormancy"
import { normalisePhone, type PhoneNumber } from "../domain/phone-number"
import { phoneCodes, phoneIdentities } from "../workflows/services"
import { startAfreshWorkflow } from "../workflows/start-afresh"

/**
 * Uses up the code of a sign-in before core's route and vouches for the number to the provider. A quiet account is told
 * of only to who has proven the number, and that refusal leaves the code good: it serves for either way out.
 */
export async function acceptCode(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const codes = phoneCodes(req.scope)
  const { actors, countries } = codes.options
  if (!actors.includes(req.params.actor_type ?? "")) throw unknownActor()
  const typed = (req.body ?? {}) as { phone?: unknown; code?: unknown; fresh?: unknown }
  const phone = normalisePhone(typed.phone, countries)
  const proof = { phone, purpose: "sign_in" as const, code: typed.code }
  await codes.prove(proof)
  const quiet = await quietAccount(req.scope, phone)
  if (quiet && typed.fresh !== true) throw await refusal(req.scope, phone)
  if (quiet)
    await startAfreshWorkflow(req.scope).run({ input: { account: quiet, code: typed.code } })
  else await codes.consume([proof])
  const identities = phoneIdentities(req.scope)
  req.body = vouchFor({ phone, signedIn: (id) => identities.signedIn(id) })
  next()
}

/** The account of a number, when it was quiet for so long that the number may be somebody else's by now. */
async function quietAccount(
  container: MedusaContainer,
  phone: PhoneNumber
): Promise<PhoneAccount | null> {
  const account = await accountOfNumber(container, phone)
  // Where nobody has registered there is nothing to inherit.
  if (!account?.actors.length) return null
  const known = await phoneIdentities(container).knownOf(account.auth_identity_id)
  const signs = {
    made_at: account.made_at,
    last_sign_in_at: known?.last_sign_in_at ?? null,
    readmitted_at: known?.readmitted_at ?? null,
  }
  const { dormantDays } = phoneCodes(container).options
  return isDormant(signs, dormantDays, new Date()) ? account : null
}

async function refusal(container: MedusaContainer, new_phone: PhoneNumber) {
  const [open] = await phoneIdentities(container).listPhoneClaims(
    { new_phone, state: "open", kind: "back" },
    { take: 1 }
  )
  return open ? claimPending() : dormantAccount()
}
