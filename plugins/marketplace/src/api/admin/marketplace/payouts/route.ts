import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutRow } from "../../../../modules/settlement/sql/payout-row"
import { withSellers } from "../../../../statements/payout-view"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { startPayoutsWorkflow } from "../../../../workflows/payout/start-payouts"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"
import type { StartPayoutsBody } from "../../../settlement-validators"
import { pageOf } from "../../../trade-page"

/** `?state&seller_id&batch_id&limit&offset` – payouts, newest first; `retried` says that another one followed. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page, filters } = pageOf(req)
  const settlement = settlementOf(req.scope)
  const [rows, count] = await settlement.listAndCountPayouts(filters, {
    take: page.limit,
    skip: page.offset,
    order: { created_at: "DESC", reference: "DESC" },
  })
  const later = await settlement.listPayouts(
    { retry_of: rows.map((row) => row.id) },
    { select: ["retry_of"], take: null }
  )
  const retried = new Set(later.map((row) => row.retry_of))
  const payouts = await withSellers(req.scope, rows as unknown as PayoutRow[])
  res.json({
    payouts: payouts.map((payout) => ({ ...payout, retried: retried.has(payout.id) })),
    count,
    ...page,
  })
}

/** `{seller_ids?}` – starts payouts to all who can be paid, or to those named (`PAYOUT-02` when nobody can). */
export const POST = async (
  req: AuthenticatedMedusaRequest<StartPayoutsBody>,
  res: MedusaResponse
) => {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await startPayoutsWorkflow(req.scope).run({
    input: { ...req.validatedBody, operator },
  })
  const rows = await settlementOf(req.scope).listPayouts({ id: result.ids }, { take: null })
  res.json({ payouts: await withSellers(req.scope, rows as unknown as PayoutRow[]) })
}
