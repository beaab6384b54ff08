import type { PlaceChoice } from "./api/seller-types"

/** A place and all above it, the county first; empty for an unknown place. */
export function pathTo(places: readonly PlaceChoice[], id: string | null): PlaceChoice[] {
  const place = places.find((candidate) => candidate.id === id)
  return place ? [...pathTo(places, place.parent_id), place] : []
}

/** The places one step below; without a place the top ones. */
export const below = (places: readonly PlaceChoice[], id: string | null): PlaceChoice[] => {
  const known = new Set(places.map((place) => place.id))
  return places.filter(({ parent_id }) =>
    id ? parent_id === id : !parent_id || !known.has(parent_id)
  )
}
