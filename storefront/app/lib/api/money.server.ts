import { ask, call, type Caller } from "./call.server"
import type { Paged } from "./market-types"
import type { Money, PayoutAccount, Statement, StatementInBrief } from "./money-types"

const of = (sellerId: string) => `/seller/${encodeURIComponent(sellerId)}`

/** Where the seller's money is, and what happens next. */
export const moneyOf = async (caller: Caller, sellerId: string) =>
  (await call<{ money: Money }>(caller, `${of(sellerId)}/money`)).money

/** The seller's statements, newest first. */
export const listStatements = (
  caller: Caller,
  sellerId: string,
  page: { limit: number; offset: number }
) =>
  call<{ statements: StatementInBrief[] } & Paged>(caller, `${of(sellerId)}/statements`, {
    query: page,
  })

/** One statement. */
export const findStatement = async (caller: Caller, sellerId: string, id: string) =>
  (
    await call<{ statement: Statement }>(
      caller,
      `${of(sellerId)}/statements/${encodeURIComponent(id)}`
    )
  ).statement

/** A statement as a file. */
export const statementFile = (
  caller: Caller,
  sellerId: string,
  id: string,
  format: "pdf" | "xlsx"
) =>
  ask(caller, `${of(sellerId)}/statements/${encodeURIComponent(id)}/statement.${format}`, {
    timeoutMs: 60_000,
  })

/** How the seller is paid. */
export const payoutAccountOf = async (caller: Caller, sellerId: string) =>
  (await call<{ payout_account: PayoutAccount }>(caller, `${of(sellerId)}/payout-account`))
    .payout_account

/** The owner chooses how to be paid from now on. */
export const choosePayout = (caller: Caller, sellerId: string, provider: string) =>
  call(caller, `${of(sellerId)}/payout-account`, { body: { provider } })

/** The provider's page where the owner gives what it has to know; `return_url` is where it leads back to. */
export const payoutPage = (caller: Caller, sellerId: string, return_url: string) =>
  call<{ url: string }>(caller, `${of(sellerId)}/payout-account/onboarding`, {
    body: { return_url },
  })
