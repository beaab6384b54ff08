import { defineMiddlewares } from "@medusajs/framework/http"
import { sellerMiddlewares } from "./seller/middlewares"
import { tradeMiddlewares } from "./trade-middlewares"

export default defineMiddlewares({ routes: [...sellerMiddlewares, ...tradeMiddlewares] })
