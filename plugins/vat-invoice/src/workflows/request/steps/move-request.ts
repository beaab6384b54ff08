import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VAT_INVOICE_MODULE } from "../../../modules/vat-invoice"
import type { MoveInput } from "../../../modules/vat-invoice/operations/move-request"
import type { VatInvoiceModuleService } from "../../../modules/vat-invoice/service"

/** Moves a request through its states; undone by putting state and timeline back. */
export const moveRequestStep = createStep(
  "vat-invoice-move-request",
  async (input: MoveInput, { container }) => {
    const service = container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
    const move = await service.moveRequest(input)
    return new StepResponse(move, move)
  },
  async (move, { container }) => {
    if (!move) return
    await container.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE).undoMove(move)
  }
)
