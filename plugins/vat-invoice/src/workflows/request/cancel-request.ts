import type { Actor } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import { requestMoveWorkflow } from "./request-move-workflow"

/** The buyer takes a request back, as long as nothing is being issued. */
export const cancelRequestWorkflow = requestMoveWorkflow<{ request_id: string; actor: Actor }>(
  "vat-invoice-cancel-request",
  [VatInvoiceEvents.CANCELLED],
  ({ request_id, actor }) => ({ request_id, actor, path: ["cancelled"] })
)
