import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { storeListingImageWorkflow } from "@xiangji/marketplace/workflows"
import supertest, { type Response } from "supertest"
import { phonePhoto, tokenOf, type Town } from "./market-town"

/** An approved seller of the town with its owner, the operator and the shopper: who has to do with listings. */
export async function listingDesk(
  container: MedusaContainer,
  baseURL: () => string,
  town: Town,
  { trusted = false, name = "王大娘农家" } = {}
) {
  const market = container.resolve(MARKET_MODULE)
  const handle = `seller-${Math.random().toString(36).slice(2)}`
  const seller = await market.createSellers({
    handle,
    name: { zh: name, en: "Wang" },
    kind: "farmer",
    state: "approved",
    place_id: town.village.id,
    hub_id: town.hub.id,
    phone: "+8613800000000",
    taxpayer_kind: "exempt_farmer",
    issuance_route: "self",
    legal_name: handle,
    trusted_at: trusted ? new Date() : null,
  })
  const personAs = async (name: string, role: "owner" | "helper") => {
    const member = await market.createMembers({ name, phone: null })
    await market.createMemberships({ seller_id: seller.id, member_id: member.id, role })
    return { id: member.id as string, headers: tokenOf("member", member.id) }
  }
  const owner = await personAs("王大娘", "owner")
  const http = () => supertest(baseURL())
  const path = (rest: string) => `/seller/${seller.id}/listings${rest}`

  const post = (rest: string, body: object = {}, headers = owner.headers) =>
    http().post(path(rest)).set(headers).send(body)
  const get = (rest: string) => http().get(path(rest)).set(owner.headers)
  const decide = (id: string, decision: string, body: object = {}) =>
    http().post(`/admin/marketplace/listings/${id}/${decision}`).set(town.operator).send(body)
  const shop = (rest: string) => http().get(`/store/market/${rest}`).set(town.shopper)

  /** Handles that our shop and core's own list show now. */
  async function shown() {
    const ours = await shop("listings")
    const core = await http().get("/store/products?fields=handle").set(town.shopper)
    const handles = (rows: { handle: string }[]) => rows.map((row) => row.handle).sort()
    return { ours: handles(ours.body.listings), core: handles(core.body.products) }
  }

  async function photo(colour?: string): Promise<string> {
    const { result } = await storeListingImageWorkflow(container).run({
      input: { seller_id: seller.id, content: (await phonePhoto(colour)).toString("base64") },
    })
    return result.id
  }

  return {
    seller_id: seller.id as string,
    owner,
    personAs,
    http,
    get,
    post,
    decide,
    shop,
    shown,
    photo,
  }
}

export type ListingDesk = Awaited<ReturnType<typeof listingDesk>>

/** Status and code of an answer. */
export const refused = ({ status, body }: Response) => [status, body.code]
