import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { finishPacking } from "./finish-packing"
import { parcelDelivered } from "./follow-parcel"
import { moveOnFrom } from "./move-seller-orders"
import { packedBox } from "./packed-box"

/**
 * All that follows from a box the buyer fetched at the hub: its goods were ready, they are delivered, and cash paid for
 * them is in the hub's hands. May run any number of times.
 */
export async function handOutParcel(container: MedusaContainer, fulfillmentId: string) {
  await finishPacking(container, fulfillmentId)
  const box = await packedBox(container, fulfillmentId)
  if (box.canceled_at || box.metadata.carrier_code || box.metadata.handed_out) return
  await moveOnFrom(container, box, ["placed", "accepted"], "ready")
  await parcelDelivered(container, box.id, null)
  await container
    .resolve(Modules.FULFILLMENT)
    .updateFulfillment(box.id, { metadata: { ...box.metadata, handed_out: true } })
}
