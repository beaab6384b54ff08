import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "../../../types/market"
import { known, MEMBER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

type Input = { seller_id: string; member_id: string; role: MembershipRole }

/** Makes a member part of a seller; somebody who already is stays in the role they have. */
export const createMembershipStep = createStep(
  "market-create-membership-step",
  async (input: Input, { container }) => {
    const market = marketOf(container)
    const { seller_id, member_id } = input
    const [member] = await market.listMembers({ id: member_id }, { take: 1 })
    known(member, ...MEMBER_UNKNOWN)
    const [there] = await market.listMemberships({ seller_id, member_id }, { take: 1 })
    const membership = there ?? (await market.createMemberships(input))
    return new StepResponse(membership, there ? null : membership.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteMemberships(id)
  }
)
