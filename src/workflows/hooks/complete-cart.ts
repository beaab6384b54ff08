import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { removeSellerOrders } from "@xiangji/marketplace/workflows"
import { assertOrderable, type OrderableCart } from "../../orders/assert-orderable"
import { splitOrder } from "../../orders/split-order"

completeCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  // A cart completed before is answered with its order, whatever became of its goods since.
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.id },
  })
  if (!data.length) await assertOrderable(container, cart as OrderableCart)
})

completeCartWorkflow.hooks.orderCreated(
  async ({ order_id }, { container }) => {
    const created = await splitOrder(container, order_id)
    return new StepResponse(undefined, created)
  },
  async (created, { container }) => {
    if (created) await removeSellerOrders(container, created)
  }
)
