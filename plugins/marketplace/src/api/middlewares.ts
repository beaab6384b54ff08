import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMarketMiddlewares } from "./admin/marketplace/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { storeMarketMiddlewares } from "./store/market/middlewares"
import { tradeMiddlewares } from "./trade-middlewares"

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...storeMarketMiddlewares,
    ...adminMarketMiddlewares,
    ...tradeMiddlewares,
  ],
})
