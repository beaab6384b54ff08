import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountOfIdentity } from "../../auth/phone-account"
import { noNumber, sameNumber } from "../../domain/change-faults"
import type { PhoneNumber } from "../../domain/phone-number"

type Wanted = { auth_identity_id: string; new_phone: PhoneNumber }

/** The account that wants another number; `PHONE-CHANGE-03` and `-04` when it has none or has that one. */
export const findMoverStep = createStep(
  "phone-auth-find-mover",
  async ({ auth_identity_id, new_phone }: Wanted, { container }) => {
    const account = await accountOfIdentity(container, auth_identity_id)
    if (!account) throw noNumber()
    if (account.phone === new_phone) throw sameNumber()
    return new StepResponse(account)
  }
)
