import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMarketMiddlewares } from "./admin/marketplace/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { importMiddlewares } from "./seller/[seller_id]/imports/middlewares"
import { peopleMiddlewares } from "./seller/people-middlewares"
import { storeMarketMiddlewares } from "./store/market/middlewares"
import { tradeMiddlewares } from "./trade-middlewares"

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...importMiddlewares,
    ...peopleMiddlewares,
    ...storeMarketMiddlewares,
    ...adminMarketMiddlewares,
    ...tradeMiddlewares,
  ],
})
