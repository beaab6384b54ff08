import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminClaims } from "../../../../queries/admin-claims"
import { phoneIdentities } from "../../../../workflows/services"

/** Answers a claim as it is after a decision. */
export async function answerClaim(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const rows = await phoneIdentities(req.scope).listPhoneClaims({ id: req.params.id! })
  const [phone_claim] = await adminClaims(req.scope, rows)
  res.json({ phone_claim })
}
