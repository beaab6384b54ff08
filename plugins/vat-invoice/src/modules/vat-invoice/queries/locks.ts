import { fault } from "@xiangji/kernel"
import type { RequestState } from "../../../domain/request-states"
import { rows, type TransactionContext } from "./manager"

/**
 * Holds names for the rest of the transaction, in one order so that two requests for the same goods wait for each
 * other instead of deadlocking. Order lines live in another module, so there is no row of ours to lock.
 */
export async function lockNames(context: TransactionContext, names: string[]): Promise<void> {
  for (const name of [...new Set(names)].sort())
    await rows(context, "select pg_advisory_xact_lock(hashtextextended(?, 0))", [name])
}

/** What must not change under a move. */
export type LockedRequest = {
  id: string
  state: RequestState
  state_at: Date
  reason: string | null
  shipment_id: string | null
  medium: "paper" | "digital"
}

/** Locks one request's row (`INVOICE-REQUEST-01` when there is none). */
export async function lockRequest(context: TransactionContext, id: string): Promise<LockedRequest> {
  const [request] = await rows<LockedRequest>(
    context,
    `select id, state, state_at, reason, shipment_id, medium
       from vat_request where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!request) throw requestNotFound()
  return request
}

/** The same answer for a request that does not exist and for somebody else's. */
export const requestNotFound = () =>
  fault("not_found", "INVOICE-REQUEST-01", {
    zh: "没有找到这个开票申请",
    en: "There is no such invoice request",
  })

/** The same answer for an invoice that does not exist and for one of another request. */
export const invoiceNotFound = () =>
  fault("not_found", "INVOICE-REQUEST-02", {
    zh: "没有找到这张发票",
    en: "There is no such invoice",
  })
