import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ActingRight, reachOf } from "../domain/acting"
import { scopesOf } from "../domain/mandate"
import type { SellerState } from "../domain/seller-states"
import type { MembershipRole, SellerKind } from "../types/market"
import { MANDATE_JSON, type MandateJson, mandateView } from "./people-views"

type Row = {
  role: MembershipRole
  seller: {
    id: string
    name: { zh: string; en: string }
    handle: string
    kind: SellerKind
    state: SellerState
    state_reason: string | null
    hub_id: string | null
    place_id: string
    trusted: boolean
  }
  mandates: MandateJson[]
}

const SQL = `
  select ms.role,
         json_build_object('id', s.id, 'name', s.name, 'handle', s.handle, 'kind', s.kind,
           'state', s.state, 'state_reason', s.state_reason, 'hub_id', s.hub_id,
           'place_id', s.place_id, 'trusted', s.trusted_at is not null) as seller,
         coalesce((
           select json_agg(${MANDATE_JSON} order by md.id desc) from market_mandate md
           where md.seller_id = ms.seller_id and md.member_id = ms.member_id
             and md.deleted_at is null and md.revoked_at is null
             and (md.valid_to is null or md.valid_to > now())
         ), '[]') as mandates
  from market_membership ms
  join market_seller s on s.id = ms.seller_id and s.deleted_at is null
  join market_member ma on ma.id = ms.member_id
  where ms.member_id = ? and ms.deleted_at is null and ms.suspended_at is null
  order by ms.id`

/** Every seller a member belongs to, with what the member may do there now: what a clerk switches between. */
export async function membershipsOf(container: MedusaContainer, member_id: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(SQL, [member_id])
  const now = new Date()
  return (rows as Row[]).map(({ role, seller, mandates }) => ({
    seller,
    role,
    scopes: scopesOf(role, mandates, now).filter((scope) => reaches(scope, seller.state)),
    mandates: mandates.map((mandate) => mandateView(mandate, now)),
  }))
}

const reaches = (right: ActingRight, state: SellerState) => reachOf(right, state) !== "nothing"
