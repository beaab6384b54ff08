import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { marketOf } from "../../market-service"

/** The products of a seller that were approved, whatever core shows of them now. */
export const approvedProductsStep = createStep(
  "market-approved-products-step",
  async (seller_id: string, { container }) => {
    const approved = { seller_id, state: "published" as const }
    const listings = await marketOf(container).listListings(approved, { select: ["product_id"] })
    return new StepResponse(listings.map((listing) => listing.product_id))
  }
)
