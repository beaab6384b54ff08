import type { MedusaContainer } from "@medusajs/framework/types"
import { requestTimeline } from "@xiangji/vat-invoice/workflows"
import type { TimelineEntry } from "../domain/timeline"

/** What happened to an invoice request, as lines of the one timeline. */
export async function invoiceEntries(
  container: MedusaContainer,
  requestId: string
): Promise<TimelineEntry[]> {
  const events = await requestTimeline(container, requestId)
  return events.map((event) => ({
    at: new Date(event.at).toISOString(),
    kind: "invoice",
    text: event.text,
  }))
}
