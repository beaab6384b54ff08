import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VAT_INVOICE_MODULE } from "../../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../../modules/vat-invoice/service"
import { titleView } from "../../../../views/title-view"
import { deleteTitleWorkflow } from "../../../../workflows/title/delete-title"
import { updateTitleWorkflow } from "../../../../workflows/title/update-title"
import type { TitleBody } from "../validators"

/** Replaces one of the customer's titles. */
export async function POST(req: AuthenticatedMedusaRequest<TitleBody>, res: MedusaResponse) {
  const id = req.params.id!
  await updateTitleWorkflow(req.scope).run({
    input: { id, customer_id: req.auth_context.actor_id, title: req.validatedBody },
  })
  const service = req.scope.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  res.json({ title: titleView(await service.retrieveVatTitle(id)) })
}

/** Puts one of the customer's titles away; requests keep their copy. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id!
  await deleteTitleWorkflow(req.scope).run({
    input: { id, customer_id: req.auth_context.actor_id },
  })
  res.json({ id, object: "invoice_title", deleted: true })
}
