import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { finishBox } from "./finish-packing"

/** A box about to be made: whose goods, from which shelf, by which of the buyer's shipping methods. */
export type Packing = {
  order_id: string
  location_id: string
  shipping_option_id: string
  provider_id: string
  items: { id: string; quantity: number }[]
  created_by: string
  metadata: Record<string, unknown>
}

/**
 * Makes the box: core's fulfilment, which says whose it is. Nothing is undone when a later step fails: from here on the box
 * is the truth, and the jobs that look after it finish what is missing.
 */
export const makeBoxStep = createStep(
  "xiangji-make-box",
  async (packing: Packing, { container }) => {
    const id = await makeBox(container, packing)
    return new StepResponse({ fulfillment_id: id })
  }
)

/** All that follows from the box in core. */
export const finishBoxStep = createStep(
  "xiangji-finish-box",
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    await finishBox(container, fulfillment_id)
    return new StepResponse(fulfillment_id)
  }
)

/** Writes core's fulfilment alone; `finishBox` does the rest. `PARCEL-STOCK-01` when no stock is kept for goods that have some. */
export async function makeBox(container: MedusaContainer, packing: Packing): Promise<string> {
  const { order_id, items, metadata, ...box } = packing
  const [order, shelf] = await Promise.all([
    orderOf(container, order_id),
    keptFor(
      container,
      items.map(({ id }) => id)
    ),
  ])
  const lines = new Map(order.items.map((line) => [line.id, line]))
  const packed = items.map(({ id, quantity }) => {
    const line = lines.get(id)!
    const kept = shelf.get(id)
    if (!kept && line.variant?.manage_inventory) throw nothingKept(line.title)
    return {
      ...{ line_item_id: id, inventory_item_id: kept?.inventory_item_id, quantity },
      title: kept?.title || line.variant_title || line.title,
      sku: kept?.sku || line.variant_sku || "",
      barcode: line.variant_barcode ?? "",
    }
  })
  const { id: _, ...delivery_address } = order.shipping_address ?? { id: "" }
  const { id } = await container.resolve(Modules.FULFILLMENT).createFulfillment({
    ...box,
    ...{ items: packed, labels: [], delivery_address, data: {}, packed_at: new Date() },
    requires_shipping: items.some((item) => lines.get(item.id)!.requires_shipping),
    order: { id: order_id } as never,
    metadata: { ...metadata, order_id },
  })
  return id
}

type Line = {
  id: string
  title: string
  variant_title: string | null
  variant_sku: string | null
  variant_barcode: string | null
  requires_shipping: boolean
  variant?: { manage_inventory: boolean } | null
}
type Order = { items: Line[]; shipping_address: { id: string } | null }

async function orderOf(container: MedusaContainer, id: string): Promise<Order> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "order",
      fields: ["id", "items.*", "items.variant.manage_inventory", "shipping_address.*"],
      filters: { id },
    },
    { throwIfKeyNotFound: true }
  )
  return data[0] as unknown as Order
}

/** What is kept on the shelf for lines, by line. */
async function keptFor(container: MedusaContainer, line_item_id: string[]) {
  const inventory = container.resolve(Modules.INVENTORY)
  const kept = await inventory.listReservationItems({ line_item_id }, { take: null })
  const goods = await inventory.listInventoryItems(
    { id: kept.map((one) => one.inventory_item_id) },
    { take: null }
  )
  const named = new Map(goods.map((one) => [one.id, one]))
  return new Map(
    kept.map(({ line_item_id: line, inventory_item_id }) => {
      const { title, sku } = named.get(inventory_item_id) ?? {}
      return [line!, { inventory_item_id, title, sku }]
    })
  )
}

const nothingKept = (title: string) =>
  fault("not_allowed", "PARCEL-STOCK-01", {
    zh: `没有为“${title}”留库存，请联系运营人员`,
    en: `No stock is kept for “${title}”; please ask the operator`,
  })
