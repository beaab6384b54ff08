import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { ListingFile } from "../../types/listing"
import { useAdminRoute } from "@xiangji/admin-kit"
import { both, LISTING_STATE_TEXT } from "../lib/texts"

/** On core's product page: whose product this is, and where it comes from. */
const ProductOrigin = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const path = `/admin/marketplace/listings?product_id=${product.id}&limit=1`
  const { data, error } = useAdminRoute<{ listings: ListingFile[] }>(path)
  const listing = data?.listings[0]
  return (
    <Container className="flex flex-col gap-2">
      <Heading level="h2">来源 Origin</Heading>
      {error ? <Text role="alert">{error}</Text> : null}
      {data && !listing ? <Text size="small">平台自营 The platform's own</Text> : null}
      {listing ? (
        <>
          <Text size="small">卖家 Seller：{both(listing.seller.name)}</Text>
          <Text size="small">产地 Place：{both(listing.place.name)}</Text>
          <Text size="small">集散点 Hub：{both(listing.hub.name)}</Text>
          <div>
            <Badge size="2xsmall">{LISTING_STATE_TEXT[listing.state]}</Badge>
          </div>
        </>
      ) : null}
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" })

export default ProductOrigin
