import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CHART } from "../../../../../domain/ledger/chart"
import { TRADE_MODULE } from "../../../../../modules/trade"
import type { TradeModuleService } from "../../../../../modules/trade/service"
import { accountOwners } from "../../../../../queries/account-owners"

/** Every account with its balance, the chart they belong to, and the sum of all of them, which must be zero. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const accounts = await req.scope.resolve<TradeModuleService>(TRADE_MODULE).ledgerAccounts()
  const owners = await accountOwners(
    req.scope,
    accounts.map((account) => account.owner_id)
  )
  const sum_fen = accounts.reduce((sum, account) => sum + account.balance_fen, 0)
  res.json({ accounts, owners, chart: CHART, sum_fen })
}
