import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import type { IssuedFile } from "./issued-file"
import { checkIssueStep } from "./steps/check-issue"
import { issueInvoiceStep } from "./steps/issue-invoice"
import { keepFileStep } from "./steps/keep-file"

/** What a clerk brings back from the tax bureau's system. */
export type IssueManuallyInput = {
  invoice_id: string
  /** Paper only: 10 or 12 digits. */
  code?: string
  number: string
  /** The day on the invoice, 2026-05-21. */
  issued_on: string
  file?: IssuedFile
  actor: Actor
}

/**
 * The channel `issuer-manual`: a clerk issues in the tax bureau's own system, then records number, day and file here.
 * Since 2024-12-01 only that system makes digital invoices (STA notice 2024-11); a seller's software never does.
 */
export const issueManuallyWorkflow = createWorkflow(
  "vat-invoice-issue-manually",
  (input: IssueManuallyInput) => {
    const checked = checkIssueStep(input)
    when("file-to-keep", { input, checked }, (data) => {
      return Boolean(data.input.file) && !data.checked.already_issued
    }).then(() => {
      keepFileStep(transform(input, (data) => ({ invoice_id: data.invoice_id, file: data.file! })))
    })
    const result = issueInvoiceStep({
      invoice_id: input.invoice_id,
      code: checked.code,
      number: checked.number,
      issued_on: checked.issued_on,
      actor: input.actor,
    })
    when("request-is-complete", result, ({ complete }) => complete).then(() => {
      emitEventStep({ eventName: VatInvoiceEvents.ISSUED, data: { id: result.request_id } })
    })
    return new WorkflowResponse(result)
  }
)
