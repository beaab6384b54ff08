import type { LocalText } from "@xiangji/admin-kit"

export type Destination =
  | { kind: "bank"; holder: string; account: string; bank: string }
  | { kind: "stripe"; account: string }

/** A seller to whom enough is due. */
export type DueSeller = {
  seller_id: string
  name: LocalText
  due_fen: number
  destination: Destination | null
  obstacle: LocalText | null
  payable: boolean
}

export type Due = { sellers: DueSeller[]; totals: { count: number; amount_fen: number } }

/** A payout as its route answers. */
export type Payout = {
  id: string
  reference: string
  seller_name: LocalText | null
  amount_fen: number
  provider: string
  state: "pending" | "submitted" | "paid" | "failed" | "returned"
  state_text: LocalText
  state_at: string
  destination: Destination
  failure: { code: string; text: LocalText } | null
  retried: boolean
}

/** A file for the bank with what became of its payouts. */
export type Batch = {
  id: string
  number: number
  preset: string
  preset_name: LocalText
  count: number
  total_fen: number
  exported_at: string
  exported_by_name: string | null
  answered_at: string | null
  paid: number
  failed: number
  returned: number
  open: number
}

export type Batches = {
  batches: Batch[]
  count: number
  waiting: number
  preset: string
  presets: { id: string; name: LocalText }[]
}

/** Why a row of a bank's answer cannot be. */
export type RowProblem = { row: number; code: string; text: LocalText }

/** `李大爷 · …0018 · 彭州农商银行`. */
export const destinationText = (destination: Destination | null): string => {
  if (!destination) return "–"
  if (destination.kind === "stripe") return `Stripe ${destination.account}`
  return `${destination.holder} · …${destination.account.slice(-4)} · ${destination.bank}`
}
