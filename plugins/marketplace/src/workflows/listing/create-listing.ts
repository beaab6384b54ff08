import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createInventoryItemsWorkflow,
  createProductsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { CreateListingInput } from "./listing-input"
import { keepReviewClock } from "./review-clock"
import { createListingStep } from "./steps/create-listing-step"
import { planListingStep } from "./steps/plan-listing-step"

/**
 * Lists something: a Medusa product with one variant, its CNY price, its stock at the seller's hub and the shipping
 * profile of its storage class, and our listing beside it. Core shows it once an operator has approved it, or at once when
 * the seller is trusted; a draft waits until it is handed in.
 */
export const createListingWorkflow = createWorkflow(
  "market-create-listing",
  (input: CreateListingInput) => {
    const plan = planListingStep(input)
    when("deed-to-record", { plan }, ({ plan }) => plan.deeds.length > 0).then(() => {
      recordAuditStep(transform({ plan }, ({ plan }) => plan.deeds))
    })
    const items = createInventoryItemsWorkflow.runAsStep({
      input: transform({ plan }, ({ plan }) => ({ items: [plan.inventory_item] })),
    })
    const products = createProductsWorkflow.runAsStep({
      input: transform({ plan, items }, ({ plan, items }) => {
        const inventory_items = [{ inventory_item_id: items[0]!.id, required_quantity: 1 }]
        return { products: [{ ...plan.product, variants: [{ ...plan.variant, inventory_items }] }] }
      }),
    })
    const listing = createListingStep(
      transform({ input, plan, items, products }, ({ input, plan, items, products }) => ({
        seller_kind: plan.seller_kind,
        vat_rates: input.vat_rates,
        actor_id: input.by?.actor.id,
        listing: {
          ...plan.listing,
          product_id: products[0]!.id,
          variant_id: products[0]!.variants[0]!.id,
          inventory_item_id: items[0]!.id,
        },
      }))
    )
    keepReviewClock(transform({ plan }, ({ plan }) => plan.moved))
    emitEventStep(
      transform({ plan }, ({ plan }) => ({
        eventName: `market.listing.${plan.moved.to}`,
        data: { id: plan.moved.id },
      }))
    )
    return new WorkflowResponse(listing)
  }
)
