import type { RequestState } from "../../../domain/request-states"
import { rows, type TransactionContext } from "./manager"

/** How many requests wait in a state, and since when the oldest does. */
export type StateCount = { state: RequestState; count: number; oldest_at: Date }

/** The desk's queue at a glance, by state. */
export async function countByState(context: TransactionContext): Promise<StateCount[]> {
  const found = await rows<{ state: RequestState; count: string; oldest_at: Date }>(
    context,
    `select state, count(*) as count, min(state_at) as oldest_at
       from vat_request where deleted_at is null group by state`
  )
  return found.map((row) => ({ ...row, count: Number(row.count) }))
}
