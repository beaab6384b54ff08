import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "../../../types/market"
import { known, MEMBER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { peopleOf, withPeopleHeld } from "../seller-people"

type Input = { seller_id: string; member_id: string; role: MembershipRole }

/** Makes a member part of a seller; somebody who already is stays in the role they have. */
export const createMembershipStep = createStep(
  "market-create-membership-step",
  async (input: Input, { container }) => {
    const { seller_id, member_id } = input
    const market = marketOf(container)
    const [member] = await market.listMembers({ id: member_id }, { take: 1 })
    known(member, ...MEMBER_UNKNOWN)
    const written = await withPeopleHeld(container, seller_id, async (db) => {
      const people = await peopleOf(db, seller_id)
      const there = people.find((one) => one.member_id === member_id)
      if (there) return { id: there.id, role: there.role, joined: false }
      const id = generateEntityId(undefined, "msh")
      await db("market_membership").insert({ id, ...input })
      return { id, role: input.role, joined: true }
    })
    const { id, role, joined } = written
    return new StepResponse({ id, seller_id, member_id, role }, joined ? id : null)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteMemberships(id)
  }
)
