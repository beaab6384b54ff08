import type { MedusaContainer } from "@medusajs/framework/types"
import { fault } from "@xiangji/kernel"
import { courierService } from "../../../workflows/courier-service"
import { parcelTimeline } from "../../../workflows/shipment/timeline-of"
import { shipmentView } from "./shipment-view"

/** One shipment with its history, newest first (`COURIER-SHIPMENT-01` when there is none). */
export async function shipmentDetail(container: Pick<MedusaContainer, "resolve">, id: string) {
  const [shipment] = await courierService(container).listShipments(
    { id },
    { relations: ["events"], take: 1 }
  )
  if (!shipment)
    throw fault("not_found", "COURIER-SHIPMENT-01", {
      zh: "没有这个运单",
      en: "There is no such shipment",
    })
  const { events, ...row } = shipment
  return { ...shipmentView(row), events: parcelTimeline({ ...row, events }).events }
}
