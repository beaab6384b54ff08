import type { LocalText } from "@xiangji/kernel"

/** Money in figures for the operators, all in fen. */
export type MoneyFigures = {
  /** Where the goods came from: what was sold there after refunds, and what its sellers got of it. The dearest first. */
  villages: { place: LocalText; sales_fen: number; income_fen: number }[]
  /** The last twelve months in China, the oldest first. */
  months: { month: string; sales_fen: number; fees_fen: number; refunds_fen: number }[]
  /** What waits, by how long: under 3 days, under 8, under 31, longer. */
  ageing: { what: "seller_payable" | "cash_in_transit" | "refund_payable"; ages: number[] }[]
}
