import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob, enqueue, type JobContext } from "@xiangji/job-queue/jobs"
import type { ShipmentRow } from "../../../modules/courier/types"
import { isCarrierError } from "../../../types/carrier-error"
import { partySchema } from "../../../types/party"
import { courierService } from "../../courier-service"
import { BOOK_SHIPMENT } from "../../job-names"
import { announce } from "../announce"
import { subscribe } from "../subscribe"

type Payload = { shipment_id: string }

// Longer than one call with all its tries: until then nobody else takes the shipment.
const LEASE_SECONDS = 90

/** Makes out the waybill, then subscribes to its history. Our shipment's id is the order id: asking twice is safe. */
async function bookShipment({ payload, container, log }: JobContext<Payload>) {
  const courier = courierService(container)
  const shipment = await courier.claimShipment(payload.shipment_id, LEASE_SECONDS)
  if (!shipment || shipment.status === "cancelled" || shipment.booking_state === "failed") return
  try {
    const booked = shipment.booking_state === "booked" ? shipment : await book(container, shipment)
    if (booked.monitoring === "none" && booked.status !== "cancelled")
      await subscribe(container, booked)
  } catch (error) {
    if (!isCarrierError(error)) throw error
    log.warn("carrier failed", { shipment_id: shipment.id, code: error.code, error: error.message })
    await courier.recordFailure(await courier.retrieveShipment(shipment.id), error)
    const { next_attempt_at } = await courier.retrieveShipment(shipment.id)
    if (!next_attempt_at) return
    const delayMs = Math.max(1, next_attempt_at.getTime() - Date.now())
    await enqueue(container, BOOK_SHIPMENT, payload, { delayMs })
  }
}

async function book(container: MedusaContainer, shipment: ShipmentRow): Promise<ShipmentRow> {
  const courier = courierService(container)
  const provider = await courier.carrierFor(shipment.carrier_code)
  const waybill = await provider.bookWaybill({
    order_id: shipment.id,
    carrier_code: shipment.carrier_code,
    sender: partySchema.parse(shipment.sender),
    recipient: partySchema.parse(shipment.recipient),
    weight_grams: shipment.weight_grams,
    goods_text: shipment.goods_text,
  })
  const recorded = await courier.recordBooking(shipment.id, waybill)
  await announce(container, recorded)
  return recorded.shipment
}

/** Due shipments without a waybill or without anybody watching them. */
async function findDue(container: MedusaContainer): Promise<Payload[]> {
  const due = await courierService(container).listShipments(
    {
      next_attempt_at: { $lte: new Date() },
      status: { $ne: "cancelled" },
      $or: [{ booking_state: "pending" }, { booking_state: "booked", monitoring: "none" }],
    },
    { select: ["id"], take: 200, order: { next_attempt_at: "ASC" } }
  )
  return due.map(({ id }) => ({ shipment_id: id }))
}

export const bookShipmentJob = defineJob<Payload>({
  name: BOOK_SHIPMENT,
  attempts: 3,
  backoffMs: 2_000,
  timeoutMs: 60_000,
  concurrency: 4,
  handle: bookShipment,
  sweep: { everySeconds: 20, find: findDue },
})
