import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RequestDraft } from "../../../domain/request-draft"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"

/** Writes the request with its draft invoices; undone by removing them, unless they were there before. */
export const submitRequestStep = createStep(
  "vat-invoice-submit-request",
  async (draft: RequestDraft, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const submitted = await service.submitRequest(draft)
    return new StepResponse(submitted, submitted)
  },
  async (submitted, { container }) => {
    if (!submitted?.created) return
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    await service.deleteVatRequests(submitted.request_id)
  }
)
