import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { known, MEMBER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

/** Writes the number of a member. */
export const setMemberPhoneStep = createStep(
  "market-set-member-phone-step",
  async ({ member_id: id, phone }: { member_id: string; phone: string | null }, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listMembers({ id }, { take: 1 })
    const before = known(found, ...MEMBER_UNKNOWN)
    const member = await market.updateMembers({ id, phone })
    return new StepResponse(member, { id, phone: before.phone })
  },
  async (before, { container }) => {
    if (before) await marketOf(container).updateMembers(before)
  }
)
