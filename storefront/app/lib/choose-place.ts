import type { PlaceChoice } from "./api/seller-types"
import { below, pathTo } from "./place-path"

/** Where in the tree somebody is choosing: `?at=` is a place to look below, `?place=` a chosen one. */
export function choosePlace(
  places: readonly PlaceChoice[],
  search: URLSearchParams,
  kept: string | undefined
) {
  const at = search.get("at")
  const named = search.get("place") ?? (at === null ? (kept ?? null) : null)
  const leaf = at && below(places, at).length === 0 ? at : null
  const chosen = pathTo(places, named ?? leaf)
  return { chosen, path: pathTo(places, at), choices: below(places, at || null) }
}
