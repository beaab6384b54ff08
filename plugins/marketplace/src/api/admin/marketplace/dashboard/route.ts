import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadDashboard } from "../../../../queries/dashboard/load-dashboard"
import type { Dashboard } from "../../../../types/dashboard"

/** Figures for the overview: registrations, listings by village and season, age of the queues. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Dashboard>) {
  res.json(await loadDashboard(req.scope))
}
