import { defineMiddlewares } from "@medusajs/framework/http"
import { caseMiddlewares } from "./case-middlewares"
import { adminApplicationMiddlewares } from "./admin/marketplace/applications/middlewares"
import { adminMarketMiddlewares } from "./admin/marketplace/middlewares"
import { adminPlaceMiddlewares } from "./admin/marketplace/places/middlewares"
import { adminSellerMiddlewares } from "./admin/marketplace/sellers/middlewares"
import { applicationMiddlewares } from "./seller/applications/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { importMiddlewares } from "./seller/[seller_id]/imports/middlewares"
import { peopleMiddlewares } from "./seller/people-middlewares"
import { storeMarketMiddlewares } from "./store/market/middlewares"
import { moneyMiddlewares } from "./money-middlewares"
import { settlementMiddlewares } from "./settlement-middlewares"
import { tradeMiddlewares } from "./trade-middlewares"

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...applicationMiddlewares,
    ...importMiddlewares,
    ...peopleMiddlewares,
    ...storeMarketMiddlewares,
    ...adminMarketMiddlewares,
    ...adminApplicationMiddlewares,
    ...adminSellerMiddlewares,
    ...adminPlaceMiddlewares,
    ...tradeMiddlewares,
    ...caseMiddlewares,
    ...settlementMiddlewares,
    ...moneyMiddlewares,
  ],
})
