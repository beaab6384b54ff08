import type { LocalText } from "@xiangji/kernel"
import type { PlaceLevel } from "./market"

/** A place as operators see it. */
export type PlaceInUse = {
  id: string
  code: string
  name: LocalText
  level: PlaceLevel
  parent_id: string | null
  story: LocalText | null
  picture_url: string | null
  /** Sellers at home there, listings in the shop from there, hubs standing there. */
  sellers: number
  listings: number
  hubs: number
}
