import type { MedusaContainer } from "@medusajs/framework/types"
import { bookShipmentWorkflow } from "@xiangji/courier/workflows"
import { finishPacking } from "./finish-packing"
import { moveOnFrom, noteHandedOver } from "./move-seller-orders"
import { packedBox } from "./packed-box"
import { recipientOf } from "./party"
import { senderOf } from "./sender"
import { PARCEL } from "./subjects"
import { market } from "../services"

/**
 * Books the waybill of a packed box and marks the goods in it ready. May run any number of times: the courier keeps
 * one active shipment per box, and seller orders that are ready or further stay where they are.
 */
export async function bookParcel(container: MedusaContainer, fulfillmentId: string): Promise<void> {
  await finishPacking(container, fulfillmentId)
  const box = await packedBox(container, fulfillmentId)
  const { carrier_code } = box.metadata
  if (box.canceled_at || !carrier_code) return
  const hub = await market(container).retrieveHub(box.metadata.hub_id)
  await bookShipmentWorkflow(container).run({
    input: {
      subject_type: PARCEL,
      subject_id: box.id,
      carrier_code,
      sender: senderOf(hub),
      recipient: recipientOf(box.order.shipping_address),
      weight_grams: box.metadata.weight_grams,
      goods_text: box.items
        .map((item) => `${item.title}×${item.quantity}`)
        .join("，")
        .slice(0, 100),
    },
  })
  await moveOnFrom(container, box, ["placed", "accepted"], "ready")
  await noteHandedOver(container, box)
}
