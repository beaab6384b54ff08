import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminClaims } from "../../../queries/admin-claims"
import { phoneIdentities } from "../../../workflows/services"
import type { ListClaims } from "./validators"

/** Claims to accounts, the longest waiting first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, limit, offset } = req.validatedQuery as ListClaims
  const [rows, count] = await phoneIdentities(req.scope).listAndCountPhoneClaims(
    state ? { state } : {},
    { take: limit, skip: offset, order: { created_at: state === "open" ? "ASC" : "DESC" } }
  )
  res.json({ phone_claims: await adminClaims(req.scope, rows), count, limit, offset })
}
