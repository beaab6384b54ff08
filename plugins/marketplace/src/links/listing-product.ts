import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import MarketModule from "../modules/market"

/** `listing.product`: the id column is the truth, so no link table is kept. */
export default defineLink(
  { linkable: MarketModule.linkable.listing, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true }
)
