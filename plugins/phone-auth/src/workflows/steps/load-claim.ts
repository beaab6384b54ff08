import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountOfIdentity } from "../../auth/phone-account"
import { type ClaimState, claimStates, claimUnfounded, noClaim } from "../../domain/claim"
import type { PhoneNumber } from "../../domain/phone-number"
import { phoneIdentities } from "../services"

type Wanted = { id: string; to: Exclude<ClaimState, "open"> }

/** A claim that may still be decided; one that is to be granted with the account it is about (`PHONE-CLAIM-05`). */
export const loadClaimStep = createStep(
  "phone-auth-load-claim",
  async ({ id, to }: Wanted, { container }) => {
    const [claim] = await phoneIdentities(container).listPhoneClaims({ id }, { take: 1 })
    if (!claim) throw noClaim()
    claimStates.assertMove(claim.state, to)
    const { kind, reason } = claim
    const [old_phone, new_phone] = [claim.old_phone, claim.new_phone] as PhoneNumber[]
    const account = claim.auth_identity_id
      ? await accountOfIdentity(container, claim.auth_identity_id)
      : null
    // The number may have gone to somebody else, or the account to another number, since the claim was made. An account
    // that has the new number already was moved by a decision that was cut short: it is taken up again.
    const founded = account && [old_phone, new_phone].includes(account.phone) ? account : null
    if (to === "confirmed" && !founded) throw claimUnfounded()
    return new StepResponse({
      id,
      kind,
      reason,
      old_phone: old_phone!,
      new_phone: new_phone!,
      account: founded,
    })
  }
)
