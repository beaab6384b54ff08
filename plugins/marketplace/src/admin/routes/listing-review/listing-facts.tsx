import { Badge, Text } from "@medusajs/ui"
import { both, yuan } from "@xiangji/admin-kit"
import type { ListingFile } from "../../../types/listing"
import { LISTING_STATE_TEXT, STORAGE_TEXT } from "../../lib/texts"

/** What a buyer relies on, in one line: price, weight, stock, storage, season. */
export const ListingFacts = ({ listing }: { listing: ListingFile }) => (
  <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
    <Badge size="2xsmall">{LISTING_STATE_TEXT[listing.state]}</Badge>
    <Text size="small" weight="plus">
      {yuan(listing.price_fen)} / {both(listing.unit)}
    </Text>
    {listing.unit_price ? <Text size="small">{both(listing.unit_price.text)}</Text> : null}
    <Text size="small">库存 Stock {listing.stock}</Text>
    <Text size="small">{STORAGE_TEXT[listing.storage_class]}</Text>
    <Text size="small">{listing.season ? both(listing.season) : "全年 All year"}</Text>
    {listing.preorder ? (
      <Text size="small">
        可预订，上市后 {listing.preorder_days ?? 0} 天内发货 Pre-order, sent within{" "}
        {listing.preorder_days ?? 0} days
      </Text>
    ) : null}
    {listing.sku ? <Text size="small">编号 No. {listing.sku}</Text> : null}
  </div>
)
