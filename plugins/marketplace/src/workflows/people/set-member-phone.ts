import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setMemberPhoneStep } from "./steps/set-member-phone-step"

/** Follows a change of the number that a member signs in with; `null` when the sign-in has none any more. */
export const setMemberPhoneWorkflow = createWorkflow(
  "market-set-member-phone",
  (input: { member_id: string; phone: string | null }) =>
    new WorkflowResponse(setMemberPhoneStep(input))
)
