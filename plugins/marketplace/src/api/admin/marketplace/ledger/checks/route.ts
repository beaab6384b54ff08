import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TRADE_MODULE } from "../../../../../modules/trade"
import type { TradeModuleService } from "../../../../../modules/trade/service"
import { checkLedgerWorkflow } from "../../../../../workflows/ledger/check-ledger"
import { pageOf } from "../../../../trade-page"

/** `?limit&offset` – when the books were checked, what was looked at and how many differences were found. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { page } = pageOf(req)
  const trade = req.scope.resolve<TradeModuleService>(TRADE_MODULE)
  const [checks, count] = await trade.listAndCountLedgerChecks(
    {},
    { take: page.limit, skip: page.offset, order: { started_at: "DESC" } }
  )
  res.json({ checks, count, ...page })
}

/** Checks the books now, as every night; differences become exceptions. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { result } = await checkLedgerWorkflow(req.scope).run()
  res.json({ check: result })
}
