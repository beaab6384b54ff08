import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import { titleNotFound } from "../title-not-found"

/** Puts an owner's title away; undone by bringing it back. */
export const deleteTitleStep = createStep(
  "vat-invoice-delete-title",
  async ({ id, customer_id }: { id: string; customer_id: string }, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const [title] = await service.listVatTitles({ id, customer_id })
    if (!title) throw titleNotFound()
    await service.softDeleteVatTitles(id)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE).restoreVatTitles(id)
  }
)
