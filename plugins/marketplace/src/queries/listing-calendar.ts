import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import { monthDayInShanghai } from "../domain/harvest-window"
import { xunOf, XUNS, xunsOf, type Xun } from "../domain/xun"
import type { Picture } from "../types/listing"
import { findListings, type Page } from "./find-listings"
import { picture } from "./listing-card"

/** One line of the harvest calendar. */
export type CalendarLine = {
  handle: string
  title: LocalText
  place: { code: string; name: LocalText }
  image: Picture | null
  /** Indexes of the ten-day periods in which it is to be had. */
  periods: number[]
}

/** The year in ten-day periods, and when everything with a season is to be had; what is in season now comes first. */
export async function listingCalendar(
  container: MedusaContainer,
  filter: { place_id?: string },
  page: Page
): Promise<{ periods: readonly Xun[]; listings: CalendarLine[]; now: number; count: number }> {
  const shown = { ...filter, visible: true, seasonal: true }
  const { rows, count } = await findListings(container, shown, page)
  const listings = rows.map(({ handle, title, place, images, harvest_windows }) => ({
    handle,
    title,
    place: { code: place.code, name: place.name },
    image: images[0] ? picture(images[0]) : null,
    periods: xunsOf(harvest_windows),
  }))
  return { periods: XUNS, listings, now: xunOf(monthDayInShanghai(new Date())), count }
}
