import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CARRIERS } from "../../../../domain/carriers"

/** The carriers that parcels can be handed to. */
export const GET = async (_req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ carriers: Object.entries(CARRIERS).map(([code, name]) => ({ code, name })) })
}
