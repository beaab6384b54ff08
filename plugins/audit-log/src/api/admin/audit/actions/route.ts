import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditActions } from "../../../../workflows/audit-actions"

/** The actions that have words, to filter by. */
export const GET = async (_req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ actions: auditActions() })
}
