import type { MedusaContainer } from "@medusajs/framework/types"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { provenPhoneOf, setMemberPhoneWorkflow } from "@xiangji/marketplace/workflows"

/** A sign-in whose number has changed, and one of those it stands for. */
export type NumberChange = { auth_identity_id: string; actor_type: string; actor_id: string }

/**
 * Brings the copy of a number, on the member or the customer, into line with the sign-in. Reads the number that stands
 * there now, so news that arrives twice, late or in the wrong order ends the same way.
 */
export async function followNumber(
  container: MedusaContainer,
  { auth_identity_id, actor_type, actor_id }: NumberChange
): Promise<void> {
  const phone = await provenPhoneOf(container, auth_identity_id)
  if (actor_type === "member")
    await setMemberPhoneWorkflow(container).run({ input: { member_id: actor_id, phone } })
  if (actor_type === "customer")
    await updateCustomersWorkflow(container).run({
      input: { selector: { id: actor_id }, update: { phone } },
    })
}
