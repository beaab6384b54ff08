import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import MarketModule from "../modules/market"

/** `hub.stock_location`: one hub is one location. */
export default defineLink(
  { linkable: MarketModule.linkable.hub, field: "stock_location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true }
)
