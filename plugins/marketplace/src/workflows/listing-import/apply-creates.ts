import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createInventoryItemsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { planCreatesStep, type CreatesInput } from "./steps/plan-creates-step"
import { recordCreatesStep } from "./steps/record-creates-step"

/**
 * Creates the next batch of an import: products, prices and stock through core, listings beside them. All of it is
 * invisible until the whole import is done.
 */
export const applyImportCreatesWorkflow = createWorkflow(
  "market-apply-import-creates",
  (input: CreatesInput) => {
    const planned = planCreatesStep(input)
    const items = createInventoryItemsWorkflow.runAsStep({
      input: transform({ planned }, ({ planned }) => ({
        items: planned.plan.map((one) => one.inventory_item),
      })),
    })
    const products = createProductsWorkflow.runAsStep({
      input: transform({ planned, items }, ({ planned, items }) => {
        const bySku = new Map(items.map((item) => [item.sku, item.id]))
        return {
          products: planned.plan.map(({ product, variant }) => ({
            ...product,
            variants: [
              {
                ...variant,
                inventory_items: [
                  { inventory_item_id: bySku.get(variant.sku)!, required_quantity: 1 },
                ],
              },
            ],
          })),
        }
      }),
    })
    const written = recordCreatesStep(
      transform({ input, planned, items, products }, ({ input, planned, items, products }) => {
        const itemOf = new Map(items.map((item) => [item.sku, item.id]))
        const productOf = new Map(products.map((product) => [product.handle, product]))
        return {
          lease: input.lease,
          seller_kind: planned.seller_kind,
          listings: planned.plan.map(({ row_id, listing }) => {
            const product = productOf.get(listing.handle)!
            return {
              ...listing,
              row_id,
              product_id: product.id,
              variant_id: product.variants[0]!.id,
              inventory_item_id: itemOf.get(listing.handle)!,
            }
          }),
        }
      })
    )
    return new WorkflowResponse(written)
  }
)
