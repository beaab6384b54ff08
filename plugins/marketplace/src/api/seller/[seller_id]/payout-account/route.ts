import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { choosePayoutWorkflow, payoutAccountOf } from "../../../../workflows/payout/payout-account"
import type { ChoosePayoutBody } from "../../../settlement-validators"
import { actingFor } from "../../acting-for"

/** How the seller is paid; the account number masked. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ payout_account: await payoutAccountOf(req.scope, actingFor(req).seller_id) })
}

/** `{provider}` – how the seller is paid from now on. The bank account itself is changed as a registered fact. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ChoosePayoutBody>,
  res: MedusaResponse
) => {
  const acting = actingFor(req)
  const { provider } = req.validatedBody
  await choosePayoutWorkflow(req.scope).run({ input: { acting, provider } })
  res.json({ payout_account: await payoutAccountOf(req.scope, acting.seller_id) })
}
