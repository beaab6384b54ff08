import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOf } from "../../../../../../workflows/market-service"
import { setListingVatRateWorkflow } from "../../../../../../workflows/listing/set-vat-rate"
import type { SetVatRateBody } from "../../middlewares"

/** How a listing is and was taxed, the latest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const vat_rates = await marketOf(req.scope).listListingVatRates(
    { listing_id: req.params.id },
    { order: { valid_from: "DESC" } }
  )
  res.json({ vat_rates })
}

/** Registers how a listing is taxed from a day on. */
export async function POST(req: AuthenticatedMedusaRequest<SetVatRateBody>, res: MedusaResponse) {
  const { result: vat_rate } = await setListingVatRateWorkflow(req.scope).run({
    input: { ...req.validatedBody, listing_id: req.params.id ?? "" },
  })
  res.status(201).json({ vat_rate })
}
