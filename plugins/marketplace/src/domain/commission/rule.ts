/** A dated commission rate. Null fields match everything. */
export type CommissionRule = {
  id: string
  seller_id: string | null
  /** A core product category, with all below it. */
  category_id: string | null
  /** A place, with all below it. */
  place_id: string | null
  seller_kind: string | null
  /** Basis points of goods less discounts: 300 is 3 %. */
  rate_bp: number
  valid_from: Date | string
  valid_to: Date | string | null
}

/** What a rule can match of one line of an order. Ids lead from the nearest to the root of their tree. */
export type CommissionSubject = {
  seller_id: string
  seller_kind: string | null
  place_ids: readonly string[]
  category_ids: readonly string[]
}

/**
 * The rule for goods at a moment: the most specific one in force; of equals the oldest. A seller's own rule comes
 * before one for a category, that before one for a place, that before one for a kind of seller; a village's before its
 * county's.
 */
export function commissionRuleFor(
  rules: readonly CommissionRule[],
  subject: CommissionSubject,
  at: Date
): CommissionRule | null {
  const [first] = rules
    .filter((rule) => inForce(rule, at))
    .map((rule) => ({ rule, rank: rankOf(rule, subject) }))
    .filter(({ rank }) => rank.every((part) => part >= 0))
    .sort((a, b) => moreSpecific(a.rank, b.rank) || older(a.rule, b.rule))
  return first?.rule ?? null
}

const inForce = (rule: CommissionRule, at: Date) =>
  new Date(rule.valid_from) <= at && (rule.valid_to === null || at < new Date(rule.valid_to))

/** How closely each field fits: negative not at all, 0 because it is open, else the deeper the higher. */
function rankOf(rule: CommissionRule, subject: CommissionSubject): number[] {
  return [
    closeness(rule.seller_id, [subject.seller_id]),
    closeness(rule.category_id, subject.category_ids),
    closeness(rule.place_id, subject.place_ids),
    closeness(rule.seller_kind, subject.seller_kind === null ? [] : [subject.seller_kind]),
  ]
}

function closeness(wanted: string | null, nearestFirst: readonly string[]): number {
  if (wanted === null) return 0
  const index = nearestFirst.indexOf(wanted)
  return index < 0 ? -1 : nearestFirst.length - index
}

const moreSpecific = (a: readonly number[], b: readonly number[]) =>
  a.map((part, index) => b[index]! - part).find((difference) => difference !== 0) ?? 0

const older = (a: CommissionRule, b: CommissionRule) =>
  Number(new Date(a.valid_from)) - Number(new Date(b.valid_from)) || (a.id < b.id ? -1 : 1)
