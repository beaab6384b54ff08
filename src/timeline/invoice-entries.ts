import type { MedusaContainer } from "@medusajs/framework/types"
import {
  requestEventText,
  type RequestEventData,
  type RequestEventKind,
} from "@xiangji/vat-invoice/domain/request-events"
import type { TimelineEntry } from "../domain/timeline"
import { vatInvoices } from "../services"

/** What happened to an invoice request, as lines of the one timeline. */
export async function invoiceEntries(
  container: MedusaContainer,
  requestId: string
): Promise<TimelineEntry[]> {
  const events = await vatInvoices(container).listVatRequestEvents(
    { request_id: requestId },
    { order: { sequence: "ASC" }, take: null }
  )
  return events.map((event) => ({
    at: event.occurred_at.toISOString(),
    kind: "invoice",
    text: requestEventText(event.kind as RequestEventKind, event.data as RequestEventData),
  }))
}
