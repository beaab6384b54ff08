import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { fault } from "@xiangji/kernel"
import { scopesOf } from "../../domain/mandate"
import { MARKET_MODULE } from "../../modules/market"
import type { MarketModuleService } from "../../modules/market/service"
import type { MandateScope, MembershipRole } from "../../types/market"

/** For whom the signed-in member acts in this request, and with which rights. */
export type ActingFor = {
  member_id: string
  seller_id: string
  role: MembershipRole
  scopes: MandateScope[]
}

/**
 * Resolves whether a member may act for a seller. Somebody else's seller is "not found", so that nobody learns which
 * sellers exist; one's own that is suspended, or a mandate that ended, is refused with its reason.
 */
export async function resolveActingFor(
  container: MedusaContainer,
  who: { member_id: string; seller_id: string; scope: MandateScope; at?: Date }
): Promise<ActingFor> {
  const market = container.resolve<MarketModuleService>(MARKET_MODULE)
  const own = { member_id: who.member_id, seller_id: who.seller_id }
  const [membership] = await market.listMemberships(own, { take: 1 })
  if (!membership) throw noSuchSeller()
  if (membership.suspended_at) throw membershipSuspended()
  const seller = await market.retrieveSeller(who.seller_id, { select: ["id", "state"] })
  if (seller.state === "suspended") throw sellerSuspended()
  const mandates = membership.role === "agent" ? await market.listMandates(own) : []
  const scopes = scopesOf(membership.role, mandates, who.at ?? new Date())
  if (!scopes.includes(who.scope)) throw scopeMissing()
  return { ...own, role: membership.role, scopes }
}

/** Middleware for `/seller/:seller_id/…`: refuses who may not act, else leaves `req.acting_for` to the route. */
export function actFor(scope: MandateScope) {
  return async (
    req: AuthenticatedMedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    const acting = await resolveActingFor(req.scope, {
      member_id: req.auth_context.actor_id,
      seller_id: req.params.seller_id ?? "",
      scope,
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

const noSuchSeller = () =>
  fault("not_found", "MARKET-ACTING-01", { zh: "没有这个卖家", en: "There is no such seller" })

const membershipSuspended = () =>
  fault("forbidden", "MARKET-ACTING-02", {
    zh: "您在这个卖家的身份已被停用",
    en: "Your membership of this seller is suspended",
  })

const sellerSuspended = () =>
  fault("forbidden", "MARKET-ACTING-03", {
    zh: "这个卖家已被暂停，请联系服务中心",
    en: "This seller is suspended; please contact the service centre",
  })

const scopeMissing = () =>
  fault("forbidden", "MARKET-ACTING-04", {
    zh: "卖家没有委托您办理这件事，或者委托已经到期",
    en: "The seller has not given you a mandate for this, or the mandate has ended",
  })
