import { ask, call, type Caller } from "./call.server"
import type { Paged } from "./market-types"
import type { Money, Statement, StatementInBrief } from "./money-types"

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
