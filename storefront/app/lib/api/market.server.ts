import type { Caller } from "./call.server"
import { call } from "./call.server"
import type {
  CalendarLine,
  ListingCard,
  ListingDetail,
  Paged,
  Place,
  PlaceDetail,
  SellerDetail,
} from "./market-types"

/** What a visitor may narrow the market by. */
export type MarketFilter = {
  place_id?: string
  seller_id?: string
  q?: string
  in_season?: boolean
  limit?: number
  offset?: number
}

/** A page of products. */
export const listListings = (caller: Caller, filter: MarketFilter) =>
  call<{ listings: ListingCard[] } & Paged>(caller, "/store/market/listings", { query: filter })

/** One product, by the end of its address. */
export const findListing = async (caller: Caller, handle: string) =>
  (await call<{ listing: ListingDetail }>(caller, `/store/market/listings/${segment(handle)}`))
    .listing

/** What has a season, over the year; `now` is today's ten-day period. */
export const harvestCalendar = (caller: Caller, place_id?: string) =>
  call<{ listings: CalendarLine[]; now: number } & Paged>(caller, "/store/market/calendar", {
    query: { place_id, limit: 500 },
  })

/** All places of the market. */
export const listPlaces = async (caller: Caller) =>
  (await call<{ places: Place[] }>(caller, "/store/market/places")).places

/** One place by its division code. */
export const findPlace = async (caller: Caller, code: string) =>
  (await call<{ place: PlaceDetail }>(caller, `/store/market/places/${segment(code)}`)).place

/** One seller. */
export const findSeller = async (caller: Caller, handle: string) =>
  (await call<{ seller: SellerDetail }>(caller, `/store/market/sellers/${segment(handle)}`)).seller

const segment = encodeURIComponent
