import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertInvoiceNumber } from "../../../domain/invoice-number"
import { assertIssueDate } from "../../../domain/issue-date"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import { invoiceNotFound } from "../../../modules/vat-invoice/queries/locks"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"
import type { IssueManuallyInput } from "../issue-manually"

/** Checks what was typed against the invoice's medium, and whether it is issued already: a file is kept only once. */
export const checkIssueStep = createStep(
  "vat-invoice-check-issue",
  async (input: IssueManuallyInput, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const [invoice] = await service.listVatInvoices({ id: input.invoice_id })
    if (!invoice) throw invoiceNotFound()
    return new StepResponse({
      ...assertInvoiceNumber(invoice.medium, input),
      issued_on: assertIssueDate(input.issued_on, new Date()),
      already_issued: invoice.state === "issued",
    })
  }
)
