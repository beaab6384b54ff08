import type { StorageClass } from "../../types/market"

/** How long, and for what, buyers may send goods back. Dated, so that yesterday's orders keep yesterday's rule. */
export type ReturnRule = {
  valid_from: string
  valid_to: string | null
  /** Days after delivery in which a buyer may ask. */
  days: number
  /** Classes of goods that are not taken back without a reason. */
  perishable: readonly StorageClass[]
  /** The law or decision it follows. */
  source: string
}

/** Newest last. */
export const RETURN_RULES: readonly ReturnRule[] = [
  {
    valid_from: "2014-03-15",
    valid_to: null,
    days: 7,
    perishable: ["chilled", "frozen", "live"],
    source: "消费者权益保护法 第二十五条（2013 修正）",
  },
]

/** The rule for an order placed at a moment. */
export function returnRuleAt(at: Date, rules: readonly ReturnRule[] = RETURN_RULES): ReturnRule {
  const inForce = rules.filter(
    ({ valid_from, valid_to }) =>
      new Date(valid_from) <= at && (valid_to === null || at < new Date(valid_to))
  )
  return inForce.at(-1) ?? rules.at(-1)!
}

/** The last moment in which a buyer may ask; null while nothing was delivered. */
export function windowEnd(delivered_at: Date | null, rule: ReturnRule): Date | null {
  return delivered_at && new Date(delivered_at.getTime() + rule.days * 24 * 3600 * 1000)
}
