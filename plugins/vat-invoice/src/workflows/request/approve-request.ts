import type { Actor } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import { requestMoveWorkflow } from "./request-move-workflow"

/** The desk finds a request in order; it waits to be issued. */
export const approveRequestWorkflow = requestMoveWorkflow<{ request_id: string; actor: Actor }>(
  "vat-invoice-approve-request",
  [VatInvoiceEvents.APPROVED],
  ({ request_id, actor }) => ({ request_id, actor, path: ["approved"] })
)
