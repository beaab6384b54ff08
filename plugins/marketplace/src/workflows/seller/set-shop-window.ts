import { transform, when } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { approvedProductsStep } from "./steps/approved-products-step"

/**
 * Part of a workflow: shows or hides all approved products of a seller in core, so that any storefront sees the same as
 * ours. Without products core's update would have an empty selector, hence the condition.
 */
export function setShopWindow(seller_id: string, status: "published" | "proposed") {
  const ids = approvedProductsStep(seller_id)
  when({ ids }, ({ ids }) => ids.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ ids }, ({ ids }) => ({ selector: { id: ids }, update: { status } })),
    })
  })
}
