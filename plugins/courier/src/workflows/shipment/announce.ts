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
  const { shipment, milestones } = recorded
  const { id, subject_type, subject_id, status } = shipment
  const data: CourierEventData = { id, subject_type, subject_id, status }
  const messages = eventNames(recorded).map((name) => ({ name, data }))
  if (messages.length) await container.resolve(Modules.EVENT_BUS).emit(messages)
  if (milestones.length) await enqueue(container, DELIVER_MILESTONES, { shipment_id: id })
  if (awaitsConfirmation(recorded)) {
    const delayMs = Math.max(0, (shipment.next_attempt_at?.getTime() ?? 0) - Date.now())
    await enqueue(container, POLL_SHIPMENT, { shipment_id: id }, { delayMs })
  }
}

function eventNames({ shipment, status_before, milestones }: RecordedTracking): string[] {
  return [
    ...(milestones.includes("booked") ? [CourierEvents.BOOKED] : []),
    ...(shipment.status !== status_before ? [CourierEvents.STATUS_CHANGED] : []),
    ...(milestones.includes("delivered") ? [CourierEvents.DELIVERED] : []),
  ]
}

const awaitsConfirmation = ({ shipment, added_events }: RecordedTracking) =>
  added_events > 0 && shipment.status === "delivered" && !shipment.delivery_confirmed_at
