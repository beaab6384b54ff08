import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import {
  approveSellerWorkflow,
  createSellerWorkflow,
  grantMandateWorkflow,
  trustSellerWorkflow,
} from "@xiangji/marketplace/workflows"
import { CLERK, SELLERS } from "../data/sellers"
import type { DemoSeller } from "../data/types"
import type { Demo } from "./demo"
import { member } from "./members"

/** Sellers with their owners, and the clerk with her mandates. Answers seller ids by their keys. */
export async function sellers(demo: Demo): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const seller of SELLERS) ids.set(seller.key, await admitted(demo, seller))
  await clerk(demo, ids)
  demo.log.info(`demo: ${SELLERS.length} sellers and one clerk`)
  return ids
}

async function admitted(demo: Demo, seller: DemoSeller): Promise<string> {
  const { container } = demo
  const owner_member_id = await member(demo, seller.owner, seller.phone)
  const [there] = await container
    .resolve(MARKET_MODULE)
    .listSellers({ phone: seller.phone }, { take: 1 })
  const { id, state } = there ?? (await apply(container, seller, owner_member_id))
  if (state !== "applied") return id
  await approveSellerWorkflow(container).run({ input: { seller_id: id } })
  if (seller.trusted)
    await trustSellerWorkflow(container).run({ input: { seller_id: id, trusted: true } })
  return id
}

async function apply(container: MedusaContainer, seller: DemoSeller, owner_member_id: string) {
  const { key: _key, trusted: _trusted, owner: _owner, ...about } = seller
  const { place_code, ...facts } = about
  const [place] = await container.resolve(MARKET_MODULE).listPlaces({ code: place_code })
  const { result } = await createSellerWorkflow(container).run({
    input: {
      ...facts,
      account_holder: facts.legal_name,
      place_id: place!.id,
      owner_member_id,
    },
  })
  return result
}

/** The clerk may list, pack and read earnings for those who asked her to. */
async function clerk(demo: Demo, ids: ReadonlyMap<string, string>): Promise<void> {
  const member_id = await member(demo, CLERK.name, CLERK.phone)
  const market = demo.container.resolve(MARKET_MODULE)
  const given = await market.listMandates({ member_id }, { select: ["seller_id"] })
  for (const key of CLERK.acts_for) {
    const seller_id = ids.get(key)!
    if (given.some((mandate) => mandate.seller_id === seller_id)) continue
    await grantMandateWorkflow(demo.container).run({
      input: { seller_id, member_id, scopes: ["list", "orders", "earnings"] },
    })
  }
}
