import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import MarketModule from "../modules/market"

/** `product.listing`: from a core product to what the market knows about it. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...MarketModule.linkable.listing.id, primaryKey: "product_id" },
  { readOnly: true }
)
