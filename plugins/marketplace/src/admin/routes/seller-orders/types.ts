export type Sentence = { zh: string; en: string }

export type SellerOrder = {
  id: string
  display_id: string
  order_id: string
  order_display_id: string
  state: string
  state_text: Sentence
  placed_at: string
  items_fen: number
  freight_fen: number
  rounding_fen: number
  total_fen: number
  commission_fen: number
  seller_receives_fen: number
  outstanding_fen: number
  refunded_fen: number
  seller: { id: string; name: Sentence } | null
  lines: { id: string; title: string; quantity: number; amount_fen: number }[]
}

export type Entry = { kind: string; owner_id: string | null; amount_fen: number }

export type Ledger = {
  transactions: { id: string; memo: Sentence; at: string; entries: Entry[] }[]
  balances: Entry[]
  sum_fen: number
  sellers: { id: string; name: Sentence }[]
}
