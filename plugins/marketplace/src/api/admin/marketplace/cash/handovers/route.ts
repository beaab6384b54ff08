import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CASH_MODULE } from "../../../../../modules/cash"
import type { CashModuleService } from "../../../../../modules/cash/service"
import { operatorOf } from "../../../../../workflows/audit/operator-of"
import { handInCashWorkflow } from "../../../../../workflows/cash/hand-in-cash"
import type { CountingBody } from "../../../../money-validators"
import { pageOf } from "../../../../trade-page"

/** `?collector&limit&offset` – what was counted in, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { page, filters } = pageOf(req)
  const cash = req.scope.resolve<CashModuleService>(CASH_MODULE)
  const [handovers, count] = await cash.listAndCountCashHandovers(filters, {
    take: page.limit,
    skip: page.offset,
    order: { received_at: "DESC", id: "DESC" },
  })
  res.json({ handovers, count, ...page })
}

/** Counts a collector's cash in, parcel by parcel (`CASH-HANDOVER-01`); `request_key` makes a second sending harmless. */
export async function POST(req: AuthenticatedMedusaRequest<CountingBody>, res: MedusaResponse) {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await handInCashWorkflow(req.scope).run({
    input: { counting: req.validatedBody, operator },
  })
  res.status(result.booked ? 201 : 200).json({ handover: result })
}
