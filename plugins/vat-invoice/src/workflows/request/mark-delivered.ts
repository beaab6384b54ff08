import type { Actor } from "../../types/input"
import { VatInvoiceEvents } from "../events"
import { requestMoveWorkflow } from "./request-move-workflow"

/** The invoices are in the buyer's hands, by post, over the counter or as files; nothing is left to do. */
export const markDeliveredWorkflow = requestMoveWorkflow<{ request_id: string; actor?: Actor }>(
  "vat-invoice-mark-delivered",
  [VatInvoiceEvents.DELIVERED, VatInvoiceEvents.CLOSED],
  ({ request_id, actor }) => ({
    request_id,
    actor: actor ?? { type: "system", id: null },
    path: ["delivered", "closed"],
  })
)
