import type { MedusaContainer } from "@medusajs/framework/types"
import type { ShipmentRow } from "../../modules/courier/types"
import { partySchema } from "../../types/party"
import { courierService } from "../courier-service"

/** Where a carrier's pushes about one shipment arrive. */
export const callbackUrl = (baseUrl: string, token: string) =>
  `${baseUrl.replace(/\/$/, "")}/hooks/courier/kuaidi100/${token}`

/** Has the history of a booked shipment pushed to us, with the salt it has had from the start. */
export async function subscribe(
  container: Pick<MedusaContainer, "resolve">,
  shipment: ShipmentRow
): Promise<void> {
  const courier = courierService(container)
  const { callbackBaseUrl } = courier.options
  const { id, carrier_code, tracking_number, salt, callback_token } = shipment
  if (!callbackBaseUrl || !tracking_number) return
  const provider = await courier.carrierFor(carrier_code)
  await provider.subscribe({
    carrier_code,
    tracking_number,
    salt,
    phone: partySchema.parse(shipment.recipient).phone,
    callback_url: callbackUrl(callbackBaseUrl, callback_token),
  })
  await courier.recordSubscription(id)
}
