import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import { titleView } from "../../../views/title-view"
import { createTitleWorkflow } from "../../../workflows/title/create-title"
import type { TitleBody } from "./validators"

/** The customer's titles, the latest used for writing first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const service = req.scope.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const { skip, take } = req.queryConfig.pagination
  const [titles, count] = await service.listAndCountVatTitles(
    { customer_id: req.auth_context.actor_id },
    { order: { updated_at: "DESC" }, skip, take }
  )
  res.json({ titles: titles.map(titleView), count, limit: take, offset: skip })
}

/** Keeps a title. */
export async function POST(req: AuthenticatedMedusaRequest<TitleBody>, res: MedusaResponse) {
  const { result: id } = await createTitleWorkflow(req.scope).run({
    input: { customer_id: req.auth_context.actor_id, title: req.validatedBody },
  })
  const service = req.scope.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  res.status(201).json({ title: titleView(await service.retrieveVatTitle(id)) })
}
