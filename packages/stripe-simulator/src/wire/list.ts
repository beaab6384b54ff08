import type { Base } from "../state/objects"
import type { Params } from "./form"
import { text } from "./read-params"

/** One page of a list: `limit`, `starting_after` and `ending_before` as Stripe reads them. */
export function pageOf<T extends Base>(url: string, all: readonly T[], params: Params) {
  const limit = Math.min(Math.max(Number(text(params, "limit") ?? 10), 1), 100)
  const after = all.findIndex((one) => one.id === text(params, "starting_after"))
  const before = all.findIndex((one) => one.id === text(params, "ending_before"))
  const from = after >= 0 ? after + 1 : before >= 0 ? Math.max(0, before - limit) : 0
  const data = all.slice(from, before >= 0 ? Math.min(from + limit, before) : from + limit)
  const has_more = before >= 0 ? from > 0 : from + data.length < all.length
  return { object: "list" as const, url, has_more, data }
}
