import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { isFault } from "@xiangji/kernel"
import { isCarrierError } from "../../../types/carrier-error"
import { courierService } from "../../courier-service"
import { POLL_SHIPMENT } from "../../job-names"
import { refreshShipmentWorkflow } from "../refresh-shipment"
import { subscribe } from "../subscribe"

type Payload = { shipment_id: string }

const LEASE_SECONDS = 60

/** Asks for a shipment whose pushes stay away or whose delivery is not confirmed yet. */
async function pollShipment({ payload, container, log }: JobContext<Payload>) {
  const courier = courierService(container)
  const shipment = await courier.claimShipment(payload.shipment_id, LEASE_SECONDS)
  if (!shipment || shipment.booking_state !== "booked") return
  try {
    const { result } = await refreshShipmentWorkflow(container).run({ input: payload })
    // Life in a parcel that the aggregator had given up: watch it again.
    if (result.shipment.monitoring === "aborted" && result.added_events)
      await subscribe(container, result.shipment)
  } catch (error) {
    if (!isCarrierError(error) && !isFault(error)) throw error
    log.warn("carrier not asked", { shipment_id: shipment.id, error: error.message })
    await courier.recordFailure(shipment, error)
  }
}

/** Booked and watched shipments that it is time to ask for. */
async function findDue(container: MedusaContainer): Promise<Payload[]> {
  const due = await courierService(container).listShipments(
    {
      next_attempt_at: { $lte: new Date() },
      booking_state: "booked",
      monitoring: { $ne: "none" },
    },
    { select: ["id"], take: 200, order: { next_attempt_at: "ASC" } }
  )
  return due.map(({ id }) => ({ shipment_id: id }))
}

export const pollShipmentJob = defineJob<Payload>({
  name: POLL_SHIPMENT,
  attempts: 3,
  backoffMs: 2_000,
  timeoutMs: 60_000,
  concurrency: 4,
  handle: pollShipment,
  sweep: { everySeconds: 20, find: findDue },
})
