import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { changeMembership, type MembershipChange } from "../../../domain/membership"
import { peopleOf, withPeopleHeld } from "../seller-people"

type Input = { seller_id: string; by: string; membership_id: string; change: MembershipChange }

/**
 * Writes the change. Whoever is no agent any more loses their mandates for good: being invited again one day must not
 * bring old permissions back to life.
 */
export const changeMembershipStep = createStep(
  "market-change-membership-step",
  async ({ seller_id, by, membership_id: id, change }: Input, { container }) => {
    const now = new Date()
    const done = await withPeopleHeld(container, seller_id, async (db) => {
      const all = await peopleOf(db, seller_id)
      const { before, after } = changeMembership(all, id, change, now)
      const written = after
        ? { role: after.role, suspended_at: after.suspended_at, updated_at: now }
        : { deleted_at: now, updated_at: now }
      await db("market_membership").where({ id }).update(written)
      const ended: { id: string }[] =
        after?.role === "agent"
          ? []
          : await db("market_mandate")
              .where({ seller_id, member_id: before.member_id })
              .whereNull("revoked_at")
              .update({ revoked_at: now, revoked_by: by, updated_at: now })
              .returning("id")
      return { before, after, mandate_ids: ended.map((mandate) => mandate.id) }
    })
    const { role, suspended_at } = done.before
    const undo = { seller_id, row: { id, role, suspended_at }, mandate_ids: done.mandate_ids }
    return new StepResponse({ membership_id: id, removed: !done.after }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const { id, ...row } = undo.row
    await withPeopleHeld(container, undo.seller_id, async (db) => {
      await db("market_membership")
        .where({ id })
        .update({ ...row, deleted_at: null })
      const alive = { revoked_at: null, revoked_by: null }
      await db("market_mandate").whereIn("id", undo.mandate_ids).update(alive)
    })
  }
)
