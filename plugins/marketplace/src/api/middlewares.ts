import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMarketMiddlewares } from "./admin/marketplace/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { peopleMiddlewares } from "./seller/people-middlewares"
import { storeMarketMiddlewares } from "./store/market/middlewares"
import { tradeMiddlewares } from "./trade-middlewares"

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...peopleMiddlewares,
    ...storeMarketMiddlewares,
    ...adminMarketMiddlewares,
    ...tradeMiddlewares,
  ],
})
