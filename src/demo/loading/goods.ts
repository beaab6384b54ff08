import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import {
  approveListingWorkflow,
  createListingWorkflow,
  moveListingWorkflow,
  storeListingImageWorkflow,
} from "@xiangji/marketplace/workflows"
import type { LocalText } from "@xiangji/kernel"
import { VAT } from "../data/vat"
import type { DemoListing } from "../data/types"
import { PICTURES } from "../pictures"
import { rasterise } from "../pictures/rasterise"
import type { Demo } from "./demo"
import { twoAtATime } from "./two-at-a-time"

/** Lists goods with their pictures and lets them into the shop. */
export async function goods(
  demo: Demo,
  sellerIds: ReadonlyMap<string, string>,
  listings: readonly DemoListing[]
): Promise<void> {
  const there = await demo.container
    .resolve(MARKET_MODULE)
    .listListings(
      { seller_id: [...sellerIds.values()] },
      { select: ["seller_id", "title", "state"] }
    )
  let done = 0
  await twoAtATime(listings, async (listing) => {
    const seller_id = sellerIds.get(listing.seller)!
    const known = there.find(
      (row) => row.seller_id === seller_id && (row.title as LocalText).zh === listing.title.zh
    )
    const { id, state } = known ?? (await list(demo, listing, seller_id))
    await decide(demo, listing, id, state)
    done += 1
    if (done % 7 === 0) demo.log.info(`demo: ${done} of ${listings.length} listings`)
  })
}

/** Nothing that people have decided since is decided again. */
async function decide({ container }: Demo, listing: DemoListing, listing_id: string, now: string) {
  if (now !== "submitted" || listing.waiting) return
  await approveListingWorkflow(container).run({ input: { listing_id } })
  if (!listing.paused) return
  await moveListingWorkflow(container).run({ input: { listing_id, move: "pause" } })
}

async function list({ container }: Demo, listing: DemoListing, seller_id: string) {
  const { picture, vat, seller: _seller, waiting: _waiting, paused: _paused, ...facts } = listing
  const jpeg = await rasterise(PICTURES[picture]())
  const { result: image } = await storeListingImageWorkflow(container).run({
    input: { seller_id, content: jpeg.toString("base64") },
  })
  const { result } = await createListingWorkflow(container).run({
    input: { ...facts, seller_id, image_ids: [image.id], vat_rates: VAT[vat] },
  })
  return result
}
