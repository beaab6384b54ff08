import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { applicationFile } from "../../../../../workflows/application/views/application-file"

/** One application with everything it is judged by; the identity number is masked. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ application: await applicationFile(req.scope, req.params.id ?? "") })
}
