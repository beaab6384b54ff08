import { fault } from "@xiangji/kernel"
import type { MembershipRole } from "../types/market"

/** What decides whether a seller still has somebody in charge. */
export type MembershipStanding = {
  id: string
  role: MembershipRole
  suspended_at: Date | string | null
}

/** What can be done to a membership. Removing is also how somebody leaves. */
export type MembershipChange =
  { do: "role"; role: MembershipRole } | { do: "remove" } | { do: "suspend" } | { do: "reinstate" }

const inCharge = (one: MembershipStanding) => one.role === "owner" && !one.suspended_at

/** The membership after a change; null when it is gone. */
export function afterChange<Standing extends MembershipStanding>(
  before: Standing,
  change: MembershipChange,
  at: Date
): Standing | null {
  if (change.do === "remove") return null
  if (change.do === "role") return { ...before, role: change.role }
  return { ...before, suspended_at: change.do === "suspend" ? (before.suspended_at ?? at) : null }
}

/**
 * The changed membership, or a refusal: one that is not the seller's (`MARKET-MEMBER-04`), or one without which nobody
 * would be in charge any more (`MARKET-MEMBER-03`). To be asked while the seller's people cannot change.
 */
export function changeMembership<Standing extends MembershipStanding>(
  all: readonly Standing[],
  id: string,
  change: MembershipChange,
  at: Date
): { before: Standing; after: Standing | null } {
  const before = all.find((one) => one.id === id)
  if (!before) throw notOfThisSeller()
  const after = afterChange(before, change, at)
  const others = all.filter((one) => one.id !== id)
  const left = after ? [...others, after] : others
  if (inCharge(before) && !left.some(inCharge)) throw lastOwner()
  return { before, after }
}

const RANK: Readonly<Record<MembershipRole, number>> = { agent: 0, helper: 1, owner: 2 }

/** The role of somebody who belongs already and accepts another invitation: the higher of the two. */
export const higherRole = (one: MembershipRole, other: MembershipRole): MembershipRole =>
  RANK[one] >= RANK[other] ? one : other

const lastOwner = () =>
  fault("not_allowed", "MARKET-MEMBER-03", {
    zh: "至少要留一位负责人，请先请另一位负责人加入",
    en: "A seller needs at least one owner; please let another owner join first",
  })

/** The answer to whoever names a membership of another seller, or none at all. */
export const notOfThisSeller = () =>
  fault("not_found", "MARKET-MEMBER-04", {
    zh: "没有找到这位成员",
    en: "There is no such member of this seller",
  })
