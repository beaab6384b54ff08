import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import type { ShipmentRow } from "../../../modules/courier/types"
import { partySchema } from "../../../types/party"
import { courierService } from "../../courier-service"
import { warnUnknownCodes } from "../warn-unknown-codes"

/**
 * Asks the carrier over a signed channel and adds the answer to the history; a delivery found this way counts as
 * confirmed. Not undone, for the same reason as a push.
 */
export const queryCarrierStep = createStep(
  "courier-query-carrier",
  async ({ shipment_id }: { shipment_id: string }, { container }) => {
    const courier = courierService(container)
    const shipment = await courier.retrieveShipment(shipment_id)
    const { carrier_code, tracking_number } = shipment
    if (!tracking_number) throw notBooked()
    assertMayAsk(shipment, courier.options.minPollSeconds)
    const { phone } = partySchema.parse(shipment.recipient)
    const parcel = { carrier_code, tracking_number, phone }
    const provider = await courier.carrierFor(carrier_code)
    const track = await provider.query(parcel)
    warnUnknownCodes(container.resolve(ContainerRegistrationKeys.LOGGER), shipment_id, track)
    return new StepResponse(await courier.recordTracking(shipment_id, { track, source: "query" }))
  }
)

/** Aggregators lock numbers that are asked for too often (Kuaidi100: once per half hour). */
function assertMayAsk({ last_polled_at }: ShipmentRow, minPollSeconds: number): void {
  const waitMs = (last_polled_at?.getTime() ?? 0) + minPollSeconds * 1000 - Date.now()
  if (waitMs <= 0) return
  const minutes = Math.ceil(waitMs / 60_000)
  throw fault("not_allowed", "COURIER-POLL-01", {
    zh: `刚刚查询过，请 ${minutes} 分钟后再试`,
    en: `Asked a moment ago; try again in ${minutes} min`,
  })
}

const notBooked = () =>
  fault("not_allowed", "COURIER-POLL-02", {
    zh: "运单号还没有生成",
    en: "The waybill has not been made out yet",
  })
