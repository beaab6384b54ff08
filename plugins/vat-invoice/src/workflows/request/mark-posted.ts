import type { Actor } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import { requestMoveWorkflow } from "./request-move-workflow"

/** The paper is with a carrier. The shipment belongs to another plugin; only its id is kept. */
export const markPostedWorkflow = requestMoveWorkflow<{
  request_id: string
  shipment_id: string
  actor?: Actor
}>("vat-invoice-mark-posted", [VatInvoiceEvents.POSTED], ({ request_id, shipment_id, actor }) => ({
  request_id,
  actor: actor ?? { type: "system", id: null },
  path: ["delivering"],
  patch: { shipment_id },
  data: { shipment_id },
}))
