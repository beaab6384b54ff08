import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Queue, useQueue } from "@xiangji/admin-kit"
import type { ListingFile } from "../../../types/listing"
import { LISTING_STATE_TEXT } from "../../lib/texts"
import { ListingRow } from "./listing-row"

const PATH = "/admin/marketplace/listings"

/** The queue of listings to look at, who has waited longest first. */
const ListingReviewPage = () => {
  const queue = useQueue<{ listings: ListingFile[] }>(PATH, "submitted")
  return (
    <Queue
      {...queue.frame}
      title="商品审核 Listings"
      explanation="通过后立即在商店里可以买到 Approved goods can be bought at once"
      states={LISTING_STATE_TEXT}
    >
      {queue.data?.listings.map((listing) => (
        <ListingRow
          key={listing.id}
          listing={listing}
          busy={queue.busy}
          decide={(id, decision, body, done) =>
            void queue.decide(`${PATH}/${id}/${decision}`, body, done)
          }
        />
      ))}
    </Queue>
  )
}

export const config = defineRouteConfig({ label: "商品审核 Listings", icon: ShoppingBag })

export default ListingReviewPage
