import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { ActingFor } from "../../domain/acting"
import type { MembershipChange } from "../../domain/membership"
import { changeMembershipStep } from "./steps/change-membership-step"
import { planMembershipChangeStep } from "./steps/plan-membership-change-step"

export type ChangeMembershipInput = {
  acting: ActingFor
  membership_id: string
  change: MembershipChange
}

/** Changes what somebody is to a seller, or ends it; the last owner stays, whoever asks at the same moment. */
export const changeMembershipWorkflow = createWorkflow(
  "market-change-membership",
  (input: ChangeMembershipInput) => {
    recordAuditStep(planMembershipChangeStep(input))
    return new WorkflowResponse(
      changeMembershipStep(
        transform({ input }, ({ input: { acting, membership_id, change } }) => ({
          ...{ seller_id: acting.seller_id, by: acting.member_id },
          ...{ membership_id, change },
        }))
      )
    )
  }
)
