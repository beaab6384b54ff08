import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows"
import { createMemberStep } from "./steps/create-member-step"
import { provePhoneStep } from "./steps/prove-phone-step"

export type CreateMemberInput = {
  name: string
  /** The number of people who are only recorded; whoever has signed in has the number they proved. */
  phone?: string
  /** The sign-in this person has just made; left out for people who are only recorded. */
  auth_identity_id?: string
}

/** Makes a sign-in a member: from the next token on, its actor is this member. */
export const createMemberWorkflow = createWorkflow(
  "market-create-member",
  (input: CreateMemberInput) => {
    // Two taps on "register" would else make two members of one sign-in.
    const key = transform({ input }, ({ input }) => `market-member:${input.auth_identity_id}`)
    when("signed-in", { input }, signedIn).then(() => {
      acquireLockStep({ key, timeout: 5, ttl: 30 })
    })
    const phone = provePhoneStep(input)
    const member = createMemberStep(
      transform({ input, phone }, ({ input, phone }) => ({ name: input.name, phone }))
    )
    when("sign-in-becomes-member", { input }, signedIn).then(() => {
      setAuthAppMetadataStep(
        transform({ input, member }, ({ input, member }) => ({
          authIdentityId: input.auth_identity_id ?? "",
          actorType: "member",
          value: member.id,
        }))
      )
      releaseLockStep({ key })
    })
    return new WorkflowResponse(member)
  }
)

// Hoisted: the workflow above is composed while this file is still being read.
function signedIn({ input }: { input: CreateMemberInput }): boolean {
  return Boolean(input.auth_identity_id)
}
