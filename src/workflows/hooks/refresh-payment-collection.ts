import { refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertUnpaid, type ChangingCart } from "../../payments/assert-unpaid"

refreshPaymentCollectionForCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  if (cart) await assertUnpaid(container, cart as ChangingCart)
  return new StepResponse(undefined)
})
