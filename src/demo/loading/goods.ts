import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import {
  approveListingWorkflow,
  createListingWorkflow,
  storeListingImageWorkflow,
} from "@xiangji/marketplace/workflows"
import type { LocalText } from "@xiangji/kernel"
import { VAT } from "../data/vat"
import type { DemoListing } from "../data/types"
import { LISTINGS } from "../listings"
import { PICTURES } from "../pictures"
import { rasterise } from "../pictures/rasterise"
import type { Demo } from "./demo"
import { twoAtATime } from "./two-at-a-time"

/** Lists all goods with their pictures and lets them into the shop. */
export async function goods(demo: Demo, sellerIds: ReadonlyMap<string, string>): Promise<void> {
  const there = await demo.container
    .resolve(MARKET_MODULE)
    .listListings(
      { seller_id: [...sellerIds.values()] },
      { select: ["seller_id", "title", "state"] }
    )
  let done = 0
  await twoAtATime(LISTINGS, async (listing) => {
    const seller_id = sellerIds.get(listing.seller)!
    const known = there.find(
      (row) => row.seller_id === seller_id && (row.title as LocalText).zh === listing.title.zh
    )
    const { id, state } = known ?? (await list(demo, listing, seller_id))
    if (state === "submitted" && !listing.waiting)
      await approveListingWorkflow(demo.container).run({ input: { listing_id: id } })
    done += 1
    if (done % 7 === 0) demo.log.info(`demo: ${done} of ${LISTINGS.length} listings`)
  })
}

async function list({ container }: Demo, listing: DemoListing, seller_id: string) {
  const { picture, vat, seller: _seller, waiting: _waiting, ...facts } = listing
  const jpeg = await rasterise(PICTURES[picture]())
  const { result: image } = await storeListingImageWorkflow(container).run({
    input: { seller_id, content: jpeg.toString("base64") },
  })
  const { result } = await createListingWorkflow(container).run({
    input: { ...facts, seller_id, image_ids: [image.id], vat_rates: VAT[vat] },
  })
  return result
}
