import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VAT_INVOICE_MODULE } from "../../../../../../modules/vat-invoice"
import { invoiceNotFound } from "../../../../../../modules/vat-invoice/queries/locks"
import type { VatInvoiceModuleService } from "../../../../../../modules/vat-invoice/service"
import { findRequest } from "../../../../../../views/find-requests"
import { previewOf } from "../../../../../../views/preview-of"
import { sendPreview } from "../../../../../send-file"

/** What the invoice will say, marked 非发票. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const id = req.params.id!
  const service = req.scope.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const [invoice] = await service.listVatInvoices({ id })
  if (!invoice) throw invoiceNotFound()
  const request = await findRequest(req.scope, { id: invoice.request_id })
  sendPreview(res, id, previewOf(request, id))
}
