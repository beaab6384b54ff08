import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { bookCorrectionWorkflow } from "../../../../workflows/settlement/book-correction"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"
import { sellersById } from "../../../../workflows/trade/sellers-by-id"
import type { CorrectionBody } from "../../../settlement-validators"
import { pageOf } from "../../../trade-page"

/** `?seller_id&limit&offset` – corrections, newest first, with their sellers' names. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page, filters } = pageOf(req)
  const [rows, count] = await settlementOf(req.scope).listAndCountSettlementCorrections(filters, {
    take: page.limit,
    skip: page.offset,
    order: { booked_at: "DESC" },
  })
  const sellers = await sellersById(
    req.scope,
    rows.map((row) => row.seller_id)
  )
  const corrections = rows.map((row) => ({
    ...row,
    seller_name: sellers.get(row.seller_id)?.name ?? null,
  }))
  res.json({ corrections, count, ...page })
}

/** `{seller_id, amount_fen, against, reason, request_key}` – puts right what a seller is owed; its next statement shows it. */
export const POST = async (
  req: AuthenticatedMedusaRequest<CorrectionBody>,
  res: MedusaResponse
) => {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await bookCorrectionWorkflow(req.scope).run({
    input: { ...req.validatedBody, operator },
  })
  res.json({ correction: result })
}
