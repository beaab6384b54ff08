import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { PhoneNumber } from "../domain/phone-number"
import type { TypedCode } from "../modules/phone-code/service"
import { NUMBER_CHANGED } from "./events"
import { findMoverStep } from "./steps/find-mover"
import { findVacantHolderStep } from "./steps/find-vacant-holder"
import { moveNumberStep } from "./steps/move-number"
import { releaseNumberStep } from "./steps/release-number"
import { renewSignOfLifeStep } from "./steps/renew-sign-of-life"
import { useCodesStep } from "./steps/use-codes"

/** What somebody typed to change their number. */
export type NumberChange = {
  auth_identity_id: string
  new_phone: PhoneNumber
  old_code: unknown
  new_code: unknown
}

/**
 * Gives an account another number, proven by a code from each. Whether the new number is somebody's is looked at only
 * after both codes were right, so nobody learns it who does not hold the number.
 */
export const changePhoneNumberWorkflow = createWorkflow(
  "phone-auth-change-phone-number",
  (change: NumberChange) => {
    const account = findMoverStep(change)
    useCodesStep(
      transform({ change, account }, ({ change, account }): TypedCode[] => {
        const own = { account: change.auth_identity_id }
        return [
          { ...own, phone: account.phone, purpose: "change_old", code: change.old_code },
          { ...own, phone: change.new_phone, purpose: "change_new", code: change.new_code },
        ]
      })
    )
    const vacant = findVacantHolderStep(
      transform(change, ({ new_phone, auth_identity_id }) => ({
        phone: new_phone,
        for_identity: auth_identity_id,
        asked: "person" as const,
      }))
    )
    releaseNumberStep(vacant)
    const about = moveNumberStep(
      transform({ change, account }, ({ change, account }) => ({
        account,
        phone: change.new_phone,
      }))
    )
    renewSignOfLifeStep(change.auth_identity_id)
    emitEventStep({ eventName: NUMBER_CHANGED, data: about })
    return new WorkflowResponse(change.new_phone)
  }
)
