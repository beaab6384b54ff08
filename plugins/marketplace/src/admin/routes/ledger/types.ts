import type { LocalText } from "@xiangji/admin-kit"

export type Account = {
  id: string
  kind: string
  owner_id: string | null
  balance_fen: number
  entries: number
  last_at: string
}

export type Chart = Record<string, { nature: string; owner: string; name: LocalText }>

export type Accounts = {
  accounts: Account[]
  owners: Record<string, LocalText>
  chart: Chart
  sum_fen: number
}

export type Entry = {
  id: string
  seq: number
  amount_fen: number
  balance_after_fen: number
  memo: LocalText
  order_id: string | null
  reference: string | null
  at: string
}

export type Statement = { account: Account; entries: Entry[]; count: number }
