import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TRADE_MODULE } from "../../../../modules/trade"
import type { TradeModuleService } from "../../../../modules/trade/service"
import { pageOf } from "../../../trade-page"
import { actingFor } from "../../acting-for"

/** `?limit&offset` – "you will receive": the balance from the ledger, and one page of how it came to that. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page } = pageOf(req)
  const trade = req.scope.resolve<TradeModuleService>(TRADE_MODULE)
  res.json({ ...(await trade.earningsOf(actingFor(req).seller_id, page)), ...page })
}
