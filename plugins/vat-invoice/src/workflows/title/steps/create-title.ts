import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readTitle } from "../../../domain/title"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import type { TitleInput } from "../../../types/input"

/** Checks and keeps a title; undone by removing it. */
export const createTitleStep = createStep(
  "vat-invoice-create-title",
  async (input: { customer_id: string; title: TitleInput }, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const title = readTitle(input.title)
    const { id } = await service.createVatTitles({ ...title, customer_id: input.customer_id })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE).deleteVatTitles(id)
  }
)
