import { call, type Caller } from "./call.server"
import type { Paged, SellerKind } from "./market-types"
import type {
  Earnings,
  Member,
  Membership,
  NewListing,
  OwnListing,
  PlaceChoice,
  SellerOrder,
  StoredImage,
} from "./seller-types"

/** Registers the person behind a phone. */
export const registerMember = (caller: Caller, name: string) =>
  call<{ member: Member }>(caller, "/seller/members", { body: { name } })

/** Who is signed in, and for whom they may act. */
export const whoAmI = (caller: Caller) =>
  call<{ member: Member; memberships: Membership[] }>(caller, "/seller/me")

/** Places a seller can be at home in. */
export const listSellerPlaces = async (caller: Caller) =>
  (await call<{ places: PlaceChoice[] }>(caller, "/seller/places")).places

/** What somebody says about themselves to become a seller. */
export type Application = {
  name: string
  kind: SellerKind
  place_id: string
  phone: string
  story?: { zh: string }
}

/** Applies as a seller; an operator answers. */
export const applyAsSeller = (caller: Caller, application: Application) =>
  call<{ seller: { id: string } }>(caller, "/seller/sellers", { body: application })

/** Hands in an application again that was sent back. */
export const applyAgain = (caller: Caller, sellerId: string, application: Application) =>
  call(caller, `/seller/${sellerId}/apply`, { body: application })

/** Stores one photo. */
export async function storeImage(caller: Caller, sellerId: string, file: File) {
  const body = new FormData()
  body.set("file", file, file.name || "photo.jpg")
  const path = `/seller/${sellerId}/images`
  return (await call<{ image: StoredImage }>(caller, path, { body, timeoutMs: 60_000 })).image
}

/** Lists a product for review. */
export const createListing = async (caller: Caller, sellerId: string, listing: NewListing) =>
  (await call<{ listing: OwnListing }>(caller, `/seller/${sellerId}/listings`, { body: listing }))
    .listing

/** The seller's products. */
export const listOwnListings = (caller: Caller, sellerId: string, offset = 0) =>
  call<{ listings: OwnListing[] } & Paged>(caller, `/seller/${sellerId}/listings`, {
    query: { limit: 20, offset },
  })

/** The seller's orders, newest first; one state or all. */
export const listSellerOrders = (
  caller: Caller,
  sellerId: string,
  question: { state?: string; limit?: number; offset?: number }
) =>
  call<{ orders: SellerOrder[] } & Paged>(caller, `/seller/${sellerId}/orders`, {
    query: { limit: 20, ...question },
  })

/** One order of the seller. */
export const findSellerOrder = async (caller: Caller, sellerId: string, id: string) =>
  (await call<{ order: SellerOrder }>(caller, `/seller/${sellerId}/orders/${id}`)).order

/** The seller's word on an order: taken on, or lying packed. */
export const moveSellerOrder = (
  caller: Caller,
  sellerId: string,
  id: string,
  step: "accept" | "ready"
) => call(caller, `/seller/${sellerId}/orders/${id}/${step}`, { method: "POST" })

/** What the seller will receive, and where it comes from. */
export const earningsOf = (caller: Caller, sellerId: string, offset = 0) =>
  call<Earnings & Paged>(caller, `/seller/${sellerId}/earnings`, {
    query: { limit: 30, offset },
  })
