/** A dated commission rate. Null fields match everything. */
export type CommissionRule = {
  id: string
  seller_id: string | null
  seller_kind: string | null
  /** Basis points of goods less discounts: 300 is 3 %. */
  rate_bp: number
  valid_from: Date | string
  valid_to: Date | string | null
}

/** The rule for a seller at a moment: the most specific one in force; of equals the oldest. */
export function commissionRuleFor(
  rules: readonly CommissionRule[],
  seller: { id: string; kind: string | null },
  at: Date
): CommissionRule | null {
  const [first] = rules
    .filter((rule) => applies(rule, seller) && inForce(rule, at))
    .sort(
      (a, b) =>
        specificity(b) - specificity(a) ||
        Number(new Date(a.valid_from)) - Number(new Date(b.valid_from)) ||
        a.id.localeCompare(b.id)
    )
  return first ?? null
}

const applies = (rule: CommissionRule, seller: { id: string; kind: string | null }) =>
  (rule.seller_id === null || rule.seller_id === seller.id) &&
  (rule.seller_kind === null || rule.seller_kind === seller.kind)

const inForce = (rule: CommissionRule, at: Date) =>
  new Date(rule.valid_from) <= at && (rule.valid_to === null || at < new Date(rule.valid_to))

const specificity = (rule: CommissionRule) =>
  (rule.seller_id === null ? 0 : 2) + (rule.seller_kind === null ? 0 : 1)
