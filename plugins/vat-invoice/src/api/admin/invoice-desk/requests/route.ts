import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { REQUEST_STATE_TEXT } from "../../../../domain/request-states"
import { VAT_INVOICE_MODULE } from "../../../../modules/vat-invoice"
import type { VatInvoiceModuleService } from "../../../../modules/vat-invoice/service"
import { listRequests } from "../../../../views/find-requests"

/** The desk's queue, longest waiting first, with how many wait in each state. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { skip, take } = req.queryConfig.pagination
  const service = req.scope.resolve<VatInvoiceModuleService>(VAT_INVOICE_MODULE)
  const page = { skip, take: take!, order: { state_at: "ASC" } as const }
  const [{ requests, count }, queue] = await Promise.all([
    listRequests(req.scope, req.filterableFields, page),
    service.countRequestsByState(),
  ])
  res.json({
    requests,
    queue: queue.map((each) => ({ ...each, state_text: REQUEST_STATE_TEXT[each.state] })),
    count,
    limit: take,
    offset: skip,
  })
}
