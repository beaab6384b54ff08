import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type ActingFor, type ActingRight, stateAllows } from "../../domain/acting"
import {
  membershipSuspended,
  noSuchSeller,
  ownersOnly,
  scopeMissing,
  stateForbids,
} from "../../domain/acting-faults"
import { mandateFor, scopesOf } from "../../domain/mandate"
import { actingOf } from "../../queries/acting-of"
import type { MandateScope } from "../../types/market"

export type { ActingFor } from "../../domain/acting"

/** Who wants to do what for whom. */
export type ActingQuestion = {
  member_id: string
  seller_id: string
  right: ActingRight
  /** Whether the request changes nothing. */
  reading: boolean
  at?: Date
}

/**
 * Resolves whether a member may act for a seller. Somebody else's seller is "not found", so that nobody learns which
 * sellers exist; one's own that is suspended, or a mandate that ended, is refused with its reason.
 */
export async function resolveActingFor(
  container: MedusaContainer,
  { member_id, seller_id, right, reading, at = new Date() }: ActingQuestion
): Promise<ActingFor> {
  const own = await actingOf(container, { member_id, seller_id })
  if (!own) throw noSuchSeller()
  if (own.suspended_at) throw membershipSuspended()
  const { role, seller_state, mandates } = own
  if (!stateAllows(right, seller_state, reading)) throw stateForbids(seller_state)
  const scopes = scopesOf(role, mandates, at)
  if (right === "owner" && role !== "owner") throw ownersOnly()
  if (isScope(right) && !scopes.includes(right)) throw scopeMissing()
  const mandate_id = (isScope(right) && mandateFor(right, mandates, at)?.id) || null
  const names = { member_name: own.member_name, seller_name: own.seller_name.zh }
  return { member_id, seller_id, ...names, seller_state, role, scopes, mandate_id }
}

const isScope = (right: ActingRight): right is MandateScope =>
  right !== "owner" && right !== "member"

/**
 * Middleware for `/seller/:seller_id/…`: refuses who may not act, else leaves `req.acting_for` to the route. `list`
 * (listings, pictures, imports), `orders` (finishing orders), `earnings` (money), `owner` (people, changes, audit), `member` (belonging to it at all).
 */
export function actFor(right: ActingRight) {
  return async (
    req: AuthenticatedMedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    const acting = await resolveActingFor(req.scope, {
      member_id: req.auth_context.actor_id,
      seller_id: req.params.seller_id ?? "",
      right,
      reading: req.method === "GET" || req.method === "HEAD",
    })
    Object.assign(req, { acting_for: acting })
    next()
  }
}

/** What `actFor` left on the request. */
export function actingFor(req: AuthenticatedMedusaRequest): ActingFor {
  const acting = (req as Partial<{ acting_for: ActingFor }>).acting_for
  if (!acting) throw noSuchSeller()
  return acting
}
