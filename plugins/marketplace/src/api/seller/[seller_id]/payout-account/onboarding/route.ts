import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeOnboarding } from "../../../../../workflows/payout/payout-account"
import type { OnboardingBody } from "../../../../settlement-validators"
import { actingFor } from "../../../acting-for"

/** `{return_url}` – a page of Stripe's, valid for minutes, where the owner gives what Stripe needs to pay. */
export const POST = async (
  req: AuthenticatedMedusaRequest<OnboardingBody>,
  res: MedusaResponse
) => {
  const { return_url } = req.validatedBody
  const pages = { return_url, refresh_url: return_url }
  res.json(await stripeOnboarding(req.scope, actingFor(req).seller_id, pages))
}
