import { call, type Caller } from "./call.server"
import type { ListingState, NewListing, OwnListingFile, OwnListings } from "./seller-types"

type One = { listing: OwnListingFile }

const at = (sellerId: string, id?: string, step?: string) =>
  ["/seller", sellerId, "listings", id, step].filter(Boolean).join("/")

/** The seller's products. */
export const listOwnListings = (
  caller: Caller,
  sellerId: string,
  question: { state?: ListingState; q?: string; limit?: number; offset?: number }
) => call<OwnListings>(caller, at(sellerId), { query: question })

/** One product of the seller. */
export const findOwnListing = async (caller: Caller, sellerId: string, id: string) =>
  (await call<One>(caller, at(sellerId, id))).listing

/** Lists a product: as a draft, or handed in for review. The same `requestKey` again answers what is there. */
export const createListing = async (
  caller: Caller,
  sellerId: string,
  listing: NewListing | (Partial<NewListing> & { draft: true; title: NewListing["title"] }),
  requestKey?: string
) => (await call<One>(caller, at(sellerId), { body: listing, requestKey })).listing

/** Changes a product: price and stock at once, the rest after another look. */
export const changeListing = async (
  caller: Caller,
  sellerId: string,
  id: string,
  listing: Partial<NewListing>
) => (await call<One>(caller, at(sellerId, id), { body: listing })).listing

export const LISTING_MOVES = ["submit", "pause", "resume", "archive", "restore"] as const
export type ListingMove = (typeof LISTING_MOVES)[number]

/** Hands a product in, takes it off the stall or puts it back. */
export const moveListing = (caller: Caller, sellerId: string, id: string, move: ListingMove) =>
  call<One>(caller, at(sellerId, id, move), { method: "POST" })
