import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fault } from "@xiangji/kernel"
import { notConfigured } from "../../../../payouts/providers"
import { takeStripeEvent } from "../../../../workflows/payout/stripe-event"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"

/**
 * Where Stripe tells of transfers and accounts. Only what Stripe signed is heard (`PAYOUT-HOOK-01`), and it only says
 * where to look: duplicates, late ones and any order do no harm.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { stripe } = settlementOf(req.scope).providers
  if (!stripe) throw notConfigured()
  const signature = req.headers["stripe-signature"]
  const body = (req as MedusaRequest & { rawBody?: Buffer }).rawBody
  const event = body && typeof signature === "string" ? stripe.verifiedEvent(body, signature) : null
  if (!event) throw notSigned()
  await takeStripeEvent(req.scope, event)
  res.json({ received: true })
}

const notSigned = () =>
  fault("unauthorized", "PAYOUT-HOOK-01", {
    zh: "签名不对，未受理",
    en: "The signature is not right",
  })
