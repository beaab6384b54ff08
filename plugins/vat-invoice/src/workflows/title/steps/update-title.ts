import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readTitle } from "../../../domain/title"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import type { TitleInput } from "../../../types/input"
import { titleNotFound } from "../title-not-found"

/** Replaces an owner's title as a whole; undone by putting the old one back. Requests keep their own copy. */
export const updateTitleStep = createStep(
  "vat-invoice-update-title",
  async (input: { id: string; customer_id: string; title: TitleInput }, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const { id, customer_id } = input
    const [before] = await service.listVatTitles({ id, customer_id })
    if (!before) throw titleNotFound()
    await service.updateVatTitles({ id, ...readTitle(input.title) })
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...kept } = before
    return new StepResponse(id, kept)
  },
  async (kept, { container }) => {
    if (!kept) return
    await container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE).updateVatTitles(kept)
  }
)
