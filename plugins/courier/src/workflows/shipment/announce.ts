import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { enqueue } from "@xiangji/job-queue/jobs"
import type { RecordedTracking } from "../../modules/courier/types"
import { CourierEvents, type CourierEventData } from "../events"
import { DELIVER_MILESTONES, POLL_SHIPMENT } from "../job-names"

/** Tells the world what a record has changed: events for listeners, bells for our own jobs. */
export async function announce(
  container: Pick<MedusaContainer, "resolve">,
  recorded: RecordedTracking
): Promise<void> {
  const { shipment, milestones, confirm_in_ms } = recorded
  const { id, subject_type, subject_id, status } = shipment
  const data: CourierEventData = { id, subject_type, subject_id, status }
  const messages = eventNames(recorded).map((name) => ({ name, data }))
  if (messages.length) await container.resolve(Modules.EVENT_BUS).emit(messages)
  if (milestones.length) await enqueue(container, DELIVER_MILESTONES, { shipment_id: id })
  if (confirm_in_ms !== null)
    await enqueue(container, POLL_SHIPMENT, { shipment_id: id }, { delayMs: confirm_in_ms })
}

function eventNames({ shipment, status_before, milestones }: RecordedTracking): string[] {
  return [
    ...(milestones.includes("booked") ? [CourierEvents.BOOKED] : []),
    ...(shipment.status !== status_before ? [CourierEvents.STATUS_CHANGED] : []),
    ...(milestones.includes("delivered") ? [CourierEvents.DELIVERED] : []),
  ]
}
