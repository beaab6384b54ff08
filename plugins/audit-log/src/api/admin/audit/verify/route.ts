import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { auditLogService } from "../../../../workflows/audit-log-service"
import type { VerifyAuditQuery } from "../validators"

/** Checks a part of the chain. `next` says where the following part starts, `head` where the chain ends by now. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, VerifyAuditQuery>,
  res: MedusaResponse
) => {
  const { from, take } = req.validatedQuery as VerifyAuditQuery
  res.json(await auditLogService(req.scope).verify({ from, take }))
}
