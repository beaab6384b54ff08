import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TRADE_MODULE } from "../../../../../../../modules/trade"
import type { TradeModuleService } from "../../../../../../../modules/trade/service"
import { accountOwners } from "../../../../../../../queries/account-owners"
import { pageOf } from "../../../../../../trade-page"

/** `?limit&offset` – an account's entries, newest first, with what it came to after each (`TRADE-LEDGER-01`). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { page } = pageOf(req)
  const trade = req.scope.resolve<TradeModuleService>(TRADE_MODULE)
  const found = await trade.ledgerPage(req.params.id ?? "", page)
  const owners = await accountOwners(req.scope, [found.account.owner_id])
  res.json({ ...found, ...page, owner: owners[found.account.owner_id ?? ""] ?? null })
}
