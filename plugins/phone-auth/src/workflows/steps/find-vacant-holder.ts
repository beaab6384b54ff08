import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountOfNumber, type PhoneAccount } from "../../auth/phone-account"
import { numberTaken } from "../../domain/change-faults"
import { claimCollides } from "../../domain/claim"
import type { PhoneNumber } from "../../domain/phone-number"

type Wanted = { phone: PhoneNumber; for_identity: string; asked: "person" | "operator" }

/**
 * Who holds a number that is wanted, when it may be taken from them: only an account nobody has registered with, which is
 * what remains of somebody who signed in with their new number before changing it. Any other holder keeps it.
 */
export const findVacantHolderStep = createStep(
  "phone-auth-find-vacant-holder",
  async ({ phone, for_identity, asked }: Wanted, { container }) => {
    const holder = await accountOfNumber(container, phone)
    if (!holder || holder.auth_identity_id === for_identity)
      return new StepResponse<PhoneAccount | null>(null)
    if (holder.actors.length) throw asked === "operator" ? claimCollides() : numberTaken()
    return new StepResponse<PhoneAccount | null>(holder)
  }
)
