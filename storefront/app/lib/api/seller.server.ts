import { call, type Caller } from "./call.server"
import type { Paged } from "./market-types"
import type { ApplicationSummary } from "./seller-application-types"
import type { Invitation } from "./seller-people-types"
import type { Earnings, Member, Membership, PlaceChoice, SellerOrder } from "./seller-types"

/** Registers the person behind a phone. */
export const registerMember = (caller: Caller, name: string) =>
  call<{ member: Member }>(caller, "/seller/members", { body: { name } })

/** Who is signed in, for whom they may act, who asks them to, and what they have applied for. */
export async function whoAmI(caller: Caller) {
  const me = await call<{
    member: Member
    memberships: Membership[]
    invitations?: Invitation[]
    applications?: ApplicationSummary[]
  }>(caller, "/seller/me")
  const { member, memberships, invitations = [], applications = [] } = me
  return { member, memberships, invitations, applications }
}

/** Places a seller can be at home in. */
export const listSellerPlaces = async (caller: Caller) =>
  (await call<{ places: PlaceChoice[] }>(caller, "/seller/places")).places

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
  step: "accept" | "ready" | "handed-over"
) => call(caller, `/seller/${sellerId}/orders/${id}/${step}`, { method: "POST" })

/** The seller cannot deliver: what is not packed is taken out of the order, and the buyer reads why. */
export const declineSellerOrder = (caller: Caller, sellerId: string, id: string, reason: string) =>
  call(caller, `/seller/${sellerId}/orders/${id}/decline`, { body: { reason } })

/** What the seller will receive, and where it comes from. */
export const earningsOf = (caller: Caller, sellerId: string, offset = 0) =>
  call<Earnings & Paged>(caller, `/seller/${sellerId}/earnings`, {
    query: { limit: 30, offset },
  })
