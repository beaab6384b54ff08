import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { createMemberStep } from "./steps/create-member-step"

export type CreateMemberInput = {
  name: string
  phone?: string
  /** The sign-in this person has just made; left out for people who are only recorded. */
  auth_identity_id?: string
}

/** Makes a sign-in a member: from the next token on, its actor is this member. */
export const createMemberWorkflow = createWorkflow(
  "market-create-member",
  (input: CreateMemberInput) => {
    const member = createMemberStep(
      transform({ input }, ({ input }) => ({ name: input.name, phone: input.phone }))
    )
    when({ input }, ({ input }) => Boolean(input.auth_identity_id)).then(() => {
      setAuthAppMetadataStep(
        transform({ input, member }, ({ input, member }) => ({
          authIdentityId: input.auth_identity_id ?? "",
          actorType: "member",
          value: member.id,
        }))
      )
    })
    return new WorkflowResponse(member)
  }
)
