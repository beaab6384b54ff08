import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { PhoneAccount } from "../auth/phone-account"
import type { TypedCode } from "../modules/phone-code/service"
import { NUMBER_RELEASED } from "./events"
import { releaseNumberStep } from "./steps/release-number"
import { useCodesStep } from "./steps/use-codes"

type Fresh = { account: PhoneAccount; code: unknown }

/** Uses the code of somebody who is new at a number, and takes the number from the quiet account it had. */
export const startAfreshWorkflow = createWorkflow("phone-auth-start-afresh", (fresh: Fresh) => {
  useCodesStep(
    transform(fresh, ({ account, code }): TypedCode[] => [
      { phone: account.phone, purpose: "sign_in", code },
    ])
  )
  const about = releaseNumberStep(transform(fresh, ({ account }) => account))
  emitEventStep({ eventName: NUMBER_RELEASED, data: about })
  return new WorkflowResponse(about)
})
