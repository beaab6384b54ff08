import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CASH_MODULE } from "../../../../modules/cash"
import type { CashModuleService } from "../../../../modules/cash/service"
import { accountOwners } from "../../../../queries/account-owners"

/** Everybody who holds or owes cash, whoever holds it longest first; `owners` names the hubs among them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const collectors = await req.scope.resolve<CashModuleService>(CASH_MODULE).cashAtCollectors()
  const owners = await accountOwners(
    req.scope,
    collectors.map(({ collector }) => collector)
  )
  res.json({ collectors, owners })
}
