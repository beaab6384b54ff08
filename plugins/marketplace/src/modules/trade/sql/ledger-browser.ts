import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fault, type LocalText } from "@xiangji/kernel"
import type { AccountKind, PostingKind } from "../../../types/trade"

/** One account and what is on it: positive is debit. */
export type LedgerAccountView = {
  id: string
  kind: AccountKind
  owner_id: string | null
  balance_fen: number
  entries: number
  last_at: string
}

/** One entry on an account, with what the account came to after it. */
export type LedgerEntryView = {
  id: string
  seq: number
  amount_fen: number
  balance_after_fen: number
  transaction_id: string
  kind: PostingKind
  memo: LocalText
  order_id: string | null
  seller_order_id: string | null
  reference: string | null
  at: string
}

/** One page of an account's statement. */
export type LedgerPage = { account: LedgerAccountView; entries: LedgerEntryView[]; count: number }

const ACCOUNT = `account.id, account.kind, account.owner_id, account.balance_fen::float8 as balance_fen,
  account.last_seq::int as entries, account.updated_at as last_at`

/** Every account by kind and owner. Balances are running totals, so this reads one row per account. */
export async function ledgerAccounts(db: Knex): Promise<LedgerAccountView[]> {
  const { rows } = await db.raw(
    `select ${ACCOUNT} from ledger_account account order by account.kind, account.owner_id nulls first`
  )
  return rows
}

/** Entries of an account, newest first, found by their numbers (`TRADE-LEDGER-01` when there is no such account). */
export async function ledgerPage(
  db: Knex,
  account_id: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<LedgerPage> {
  const { rows: accounts } = await db.raw(
    `select ${ACCOUNT} from ledger_account account where account.id = ?`,
    [account_id]
  )
  const account: LedgerAccountView | undefined = accounts[0]
  if (!account) throw noSuchAccount()
  const last = account.entries - offset
  const { rows: entries } = await db.raw(
    `select entry.id, entry.seq::int as seq, entry.amount_fen::float8 as amount_fen,
            entry.balance_after_fen::float8 as balance_after_fen, entry.transaction_id, booked.kind,
            booked.memo, booked.order_id, booked.seller_order_id, booked.reference, booked.booked_at as at
       from ledger_entry entry
       join ledger_transaction booked on booked.id = entry.transaction_id
      where entry.account_id = :account_id and entry.seq <= :last and entry.seq > :first
      order by entry.seq desc`,
    { account_id, last, first: last - limit }
  )
  return { account, entries, count: account.entries }
}

const noSuchAccount = () =>
  fault("not_found", "TRADE-LEDGER-01", {
    zh: "没有这个科目",
    en: "There is no such account",
  })
