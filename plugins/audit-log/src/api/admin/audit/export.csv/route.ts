import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendAuditCsv } from "../../../../workflows/send-audit-csv"
import { filtersOf } from "../filters"
import type { ExportAuditQuery } from "../validators"

/** The fitting entries as a spreadsheet, sent while it is read. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ExportAuditQuery>,
  res: MedusaResponse
) => sendAuditCsv(req.scope, filtersOf(req.validatedQuery as ExportAuditQuery), res)
