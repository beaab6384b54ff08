import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import type { CarrierTrack } from "../../../types/carrier-provider"
import type { ShipmentRow } from "../../../modules/courier/types"
import { courierService } from "../../courier-service"
import { warnUnknownCodes } from "../warn-unknown-codes"

/** A push as it arrived: the opaque part of its address and its decoded form. */
export type IncomingPush = { token: string; body: Record<string, unknown> }

/**
 * Verifies a push and adds its history to the shipment. Not undone: what a carrier has reported stays true whatever
 * fails afterwards, and recording it again changes nothing.
 */
export const recordPushStep = createStep(
  "courier-record-push",
  async ({ token, body }: IncomingPush, { container }) => {
    const courier = courierService(container)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const [shipment] = await courier.listShipments({ callback_token: token }, { take: 1 })
    if (!shipment) throw unknownAddress()
    try {
      const provider = await courier.carrierFor(shipment.carrier_code)
      const track = provider.readPush(body, shipment.salt)
      assertSameParcel(shipment, track)
      warnUnknownCodes(logger, shipment.id, track)
      return new StepResponse(await courier.recordTracking(shipment.id, { track, source: "push" }))
    } catch (error) {
      logger.warn(`push for ${shipment.id} refused: ${(error as Error).message}`)
      throw error
    }
  }
)

function assertSameParcel(shipment: ShipmentRow, track: CarrierTrack): void {
  const carriers = [track.carrier_code, track.corrected_carrier]
  const sameCarrier = carriers.includes(shipment.carrier_code) || track.corrected_carrier
  if (track.tracking_number === shipment.tracking_number && sameCarrier) return
  throw fault("invalid", "COURIER-PUSH-04", {
    zh: "推送的运单与登记的不一致",
    en: "This push is about another parcel",
  })
}

const unknownAddress = () =>
  fault("not_found", "COURIER-PUSH-01", {
    zh: "推送地址不存在",
    en: "Nobody waits for pushes at this address",
  })
