import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { parcelCollected, parcelDelivered } from "../../../src/parcels/follow-parcel"
import { operatorHeaders, waitFor } from "./operator"

type Stage = { api: Pick<AxiosInstance, "get" | "post">; container: MedusaContainer }

/** Packs all that waits of an order at every hub; returns the boxes' ids. */
export async function packOrder({ api, container }: Stage, order_id: string): Promise<string[]> {
  const options = { headers: operatorHeaders(container), validateStatus: () => true }
  const hubs = await api.get("/admin/hubs", options)
  const boxes: string[] = []
  for (const hub of hubs.data.hubs as { id: string; waiting: number }[]) {
    if (!hub.waiting) continue
    const waiting = await api.get(`/admin/hubs/${hub.id}/to-pack`, options)
    for (const parcel of waiting.data.parcels as { order_id: string; storage_class: string }[]) {
      if (parcel.order_id !== order_id) continue
      const { storage_class } = parcel
      const box = { order_id, storage_class, carrier_code: "shunfeng" }
      const packed = await api.post(`/admin/hubs/${hub.id}/pack`, box, options)
      if (packed.status !== 201) throw new Error(JSON.stringify(packed.data))
      boxes.push(packed.data.fulfillment_id)
    }
  }
  return boxes
}

/** Packs an order and, once each box has its waybill, says that it was fetched, delivered and paid for at the door. */
export async function deliverOrder(stage: Stage, order_id: string): Promise<string[]> {
  const { container } = stage
  const boxes = await packOrder(stage, order_id)
  for (const box of boxes) {
    // The courier books in the background; two bookings at once would undo each other in core.
    await waitFor(() => isShipped(container, box), 120)
    await parcelCollected(container, box)
    await parcelDelivered(container, box, `SF${box.slice(-12)}`)
  }
  return boxes
}

async function isShipped(container: MedusaContainer, id: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["shipped_at"],
    filters: { id },
  })
  return Boolean((data[0] as { shipped_at?: string } | undefined)?.shipped_at)
}
