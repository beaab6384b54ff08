import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CreateInvoiceRequestInput } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import { prepareRequestStep } from "./steps/prepare-request"
import { submitRequestStep } from "./steps/submit-request"

/**
 * A buyer asks for invoices for what was paid: one request, one draft invoice per seller order. Asking for exactly
 * the same again gives the same request (`created: false`); asking for more than was paid less refunds, or for the
 * same goods under another title, is refused.
 */
export const createInvoiceRequestWorkflow = createWorkflow(
  "vat-invoice-create-invoice-request",
  (input: CreateInvoiceRequestInput) => {
    const draft = prepareRequestStep(input)
    const submitted = submitRequestStep(draft)
    when("request-is-new", submitted, ({ created }) => created).then(() => {
      emitEventStep({ eventName: VatInvoiceEvents.SUBMITTED, data: { id: submitted.request_id } })
    })
    return new WorkflowResponse(submitted)
  }
)
