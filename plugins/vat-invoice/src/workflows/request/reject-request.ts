import type { Actor } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import { requestMoveWorkflow } from "./request-move-workflow"

/** The desk sends a request back with a reason; its goods can be asked for again. */
export const rejectRequestWorkflow = requestMoveWorkflow<{
  request_id: string
  reason: string
  actor: Actor
}>("vat-invoice-reject-request", [VatInvoiceEvents.REJECTED], ({ request_id, reason, actor }) => ({
  request_id,
  actor,
  path: ["rejected"],
  patch: { reason },
  data: { reason },
}))
