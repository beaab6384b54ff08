import { call, type Caller } from "./call.server"
import type { Paged } from "./market-types"
import type {
  AuditAction,
  AuditEntry,
  Invitation,
  Mandate,
  Offer,
  Role,
  SellerMember,
} from "./seller-people-types"

const at = (sellerId: string, ...rest: string[]) =>
  ["/seller", sellerId, ...rest.map(encodeURIComponent)].join("/")

/** Who may act for the seller, and who has been asked to. */
export const listPeople = (caller: Caller, sellerId: string) =>
  call<{ members: SellerMember[]; invitations: Invitation[] }>(caller, at(sellerId, "members"))

/** Makes somebody owner, helper or agent. */
export const changeRole = (caller: Caller, sellerId: string, id: string, role: Role) =>
  call(caller, at(sellerId, "members", id), { body: { role } })

/** Stops somebody from acting for the seller, or lets them again. */
export const suspendMember = (caller: Caller, sellerId: string, id: string) =>
  call(caller, at(sellerId, "members", id, "suspend"), { method: "POST" })
export const reinstateMember = (caller: Caller, sellerId: string, id: string) =>
  call(caller, at(sellerId, "members", id, "reinstate"), { method: "POST" })

/** Ends somebody's membership. */
export const removeMember = (caller: Caller, sellerId: string, id: string) =>
  call(caller, at(sellerId, "members", id, "remove"), { method: "POST" })

/** Asks the holder of a phone to act for the seller. */
export const invite = (caller: Caller, sellerId: string, offer: Offer) =>
  call<{ invitation: Invitation }>(caller, at(sellerId, "invitations"), { body: offer })

/** Takes an invitation back. */
export const revokeInvitation = (caller: Caller, sellerId: string, id: string) =>
  call(caller, at(sellerId, "invitations", id, "revoke"), { method: "POST" })

/** Answers an invitation to oneself. */
export const answerInvitation = (caller: Caller, id: string, answer: "accept" | "decline") =>
  call(caller, at("invitations", id, answer), { method: "POST" })

/** Every mandate the seller has given. */
export const listMandates = async (caller: Caller, sellerId: string) =>
  (await call<{ mandates: Mandate[] }>(caller, at(sellerId, "mandates"))).mandates

/** Lets somebody act; who is no agent yet gets an invitation instead. */
export const grantMandate = (
  caller: Caller,
  sellerId: string,
  mandate: Pick<Offer, "phone" | "scopes" | "valid_to">
) =>
  call<{ mandate: Mandate | null; invitation: Invitation | null }>(
    caller,
    at(sellerId, "mandates"),
    { body: mandate }
  )

/** Ends a mandate at once. */
export const revokeMandate = (caller: Caller, sellerId: string, id: string) =>
  call(caller, at(sellerId, "mandates", id, "revoke"), { method: "POST" })

/** What the record may be narrowed by. */
export type AuditFilter = { action?: string; from?: string; to?: string }

/** Who did what for the seller, newest first. */
export const auditOf = (
  caller: Caller,
  sellerId: string,
  filter: AuditFilter & { limit: number; offset: number }
) =>
  call<{ entries: AuditEntry[]; actions: AuditAction[] } & Paged>(caller, at(sellerId, "audit"), {
    query: { ...filter },
  })
