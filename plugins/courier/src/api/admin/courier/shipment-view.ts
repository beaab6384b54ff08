import type { LocalText } from "@xiangji/kernel"
import { carrierName } from "../../../domain/carriers"
import { MONITORING_TEXT } from "../../../domain/monitoring"
import { STATUS_TEXT } from "../../../domain/shipment-status"
import type { ShipmentRow } from "../../../modules/courier/types"

/** A shipment as clerks see it: everything but the secrets of its pushes. */
export type ShipmentView = Omit<ShipmentRow, "callback_token" | "salt"> & {
  carrier_name: LocalText
  status_text: LocalText
  monitoring_text: LocalText
}

/** Leaves the secrets out and says the states in words. */
export function shipmentView(shipment: ShipmentRow): ShipmentView {
  const { callback_token: _token, salt: _salt, ...visible } = shipment
  return {
    ...visible,
    carrier_name: carrierName(shipment.carrier_code),
    status_text: STATUS_TEXT[shipment.status],
    monitoring_text: MONITORING_TEXT[shipment.monitoring],
  }
}
