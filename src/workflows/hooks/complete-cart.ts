import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { removeSellerOrders } from "@xiangji/marketplace/workflows"
import { assertOrderable, type OrderableCart } from "../../orders/assert-orderable"
import { recordPromises } from "../../orders/record-promises"
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

// Core declares this hook inside a condition and leaves it out of the workflow's type.
type OrderCreatedHook = (
  run: (
    data: { order_id: string },
    context: { container: MedusaContainer; eventGroupId?: string }
  ) => Promise<StepResponse<undefined, string[]>>,
  undo: (created: string[] | undefined, context: { container: MedusaContainer }) => Promise<void>
) => void
const { orderCreated } = completeCartWorkflow.hooks as unknown as { orderCreated: OrderCreatedHook }

orderCreated(
  async ({ order_id }, { container, eventGroupId }) => {
    await recordPromises(container, order_id)
    const created = await splitOrder(container, order_id, eventGroupId)
    return new StepResponse(undefined, created)
  },
  async (created, { container }) => {
    if (created) await removeSellerOrders(container, created)
  }
)
