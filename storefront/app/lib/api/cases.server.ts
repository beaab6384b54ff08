import { call, type Caller } from "./call.server"
import type { AfterSaleCase, MayAsk } from "./case-types"
import type { Paged } from "./market-types"

const ofOrder = (key: string) => `/store/order-links/${encodeURIComponent(key)}/cases`

/** An order's after-sales cases, and what may be asked for now. */
export const findCases = (caller: Caller, key: string) =>
  call<{ cases: AfterSaleCase[]; may_ask: MayAsk }>(caller, ofOrder(key))

/** The buyer asks for something; the form carries photos. */
export const askForCase = (caller: Caller, key: string, body: FormData) =>
  call<{ case: AfterSaleCase }>(caller, ofOrder(key), { body, timeoutMs: 60_000 })

/** What the buyer says to a case. */
export const answerCase = (
  caller: Caller,
  key: string,
  id: string,
  answer: "withdraw" | "dispute" | "sent-back",
  note: string
) =>
  call(caller, `${ofOrder(key)}/${encodeURIComponent(id)}/${answer}`, {
    body: note ? { note } : {},
  })

/** The seller's cases that somebody still has to act in, or all. */
export const listOwnCases = (
  caller: Caller,
  sellerId: string,
  query: { open?: boolean; seller_order_id?: string; limit?: number; offset?: number }
) =>
  call<{ cases: AfterSaleCase[] } & Paged>(caller, `/seller/${sellerId}/cases`, {
    query: { limit: 20, ...query },
  })

/** What the seller says to a case. */
export const answerOwnCase = (
  caller: Caller,
  sellerId: string,
  id: string,
  answer: "approve" | "reject" | "received",
  body: object
) => call(caller, `/seller/${sellerId}/cases/${encodeURIComponent(id)}/${answer}`, { body })
