import { fault } from "@xiangji/kernel"

/** A rate an operator wants from a moment on; fields left out match everything. */
export type NewCommissionRule = {
  seller_id?: string
  category_id?: string
  place_id?: string
  seller_kind?: string
  /** Basis points of goods less discounts, 0 to 10,000. */
  rate_bp: number
  /** A moment; ISO text once it has been through a workflow. */
  valid_from?: Date | string
  valid_to?: Date | string
}

/**
 * The period of a rule, from now unless it says later. What was sold before keeps its rate, so a rule cannot begin in
 * the past (`TRADE-COMMISSION-01`) nor end before it begins (`TRADE-COMMISSION-02`).
 */
export function rulePeriod(
  { valid_from, valid_to }: Pick<NewCommissionRule, "valid_from" | "valid_to">,
  now: Date
): { valid_from: Date; valid_to: Date | null } {
  const from = valid_from ? new Date(valid_from) : now
  const to = valid_to ? new Date(valid_to) : null
  if (from < now) throw inThePast()
  if (to && to <= from) throw endsTooEarly()
  return { valid_from: from, valid_to: to }
}

const inThePast = () =>
  fault("invalid", "TRADE-COMMISSION-01", {
    zh: "费率不能从过去开始：已成交的订单按当时的费率，不会改变",
    en: "A rate cannot begin in the past: orders already placed keep the rate of their day",
  })

const endsTooEarly = () =>
  fault("invalid", "TRADE-COMMISSION-02", {
    zh: "结束时间必须晚于开始时间",
    en: "A rate must end after it begins",
  })
