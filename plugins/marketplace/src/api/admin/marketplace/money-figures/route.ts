import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadMoney } from "../../../../queries/dashboard/load-money"
import type { MoneyFigures } from "../../../../types/money-figures"

/** Sales and income by village, sales, fees and refunds by month, and what waits how long. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MoneyFigures>) {
  res.json(await loadMoney(req.scope))
}
