import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { IssueInput } from "../../../modules/vat-invoice/operations/issue-invoice"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"

/**
 * Writes down the number. It is the last writing step and has no way back on purpose: the invoice exists at the tax
 * bureau whether or not our workflow goes on, and unwriting it here would make the books lie.
 */
export const issueInvoiceStep = createStep(
  "vat-invoice-issue-invoice",
  async (input: IssueInput, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    return new StepResponse(await service.issueInvoice(input))
  }
)
