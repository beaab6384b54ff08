import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { planUpdatesStep, type UpdatesInput } from "./steps/plan-updates-step"
import { recordUpdatesStep } from "./steps/record-updates-step"

/** Changes the next batch of listings: only the facts that differ, price and stock through core. */
export const applyImportUpdatesWorkflow = createWorkflow(
  "market-apply-import-updates",
  (input: UpdatesInput) => {
    const plan = planUpdatesStep(input)
    when({ plan }, ({ plan }) => plan.products.length > 0).then(() => {
      updateProductsWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({ products: plan.products })),
      })
    })
    when({ plan }, ({ plan }) => plan.variants.length > 0).then(() => {
      updateProductVariantsWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({ product_variants: plan.variants })),
      })
    })
    when({ plan }, ({ plan }) => plan.levels.length > 0).then(() => {
      updateInventoryLevelsWorkflow.runAsStep({
        input: transform({ plan }, ({ plan }) => ({ updates: plan.levels })),
      })
    })
    const written = recordUpdatesStep(
      transform({ input, plan }, ({ input, plan: { row_ids, listings } }) => ({
        lease: input.lease,
        row_ids,
        listings,
      }))
    )
    return new WorkflowResponse(written)
  }
)
