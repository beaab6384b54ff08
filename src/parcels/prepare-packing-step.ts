import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import type { StorageClass } from "@xiangji/marketplace/types"
import { finishLeftBoxes } from "./finish-packing"
import { waitingParcels } from "./waiting-parcels"
import { market } from "../services"

/** Which box to pack; the weight is what the clerk's scale says, else what the goods should weigh. */
export type PackParcelInput = {
  order_id: string
  hub_id: string
  storage_class: StorageClass
  /** Null: no carrier takes it, the buyer fetches it at the hub. */
  carrier_code: string | null
  weight_grams?: number
  packed_by: string
}

/** Reads what waits for the box and shapes it into core's fulfilment (`PARCEL-EMPTY-01` when nothing does). */
export const preparePackingStep = createStep(
  "xiangji-prepare-packing",
  async (input: PackParcelInput, { container }) => {
    const { order_id, hub_id, storage_class } = input
    const [hub] = await market(container).listHubs({ id: hub_id }, { take: 1 })
    const waitsHere = async () => {
      const waiting = hub ? await waitingParcels(container, { order_id }) : []
      return waiting.find((one) => one.hub_id === hub_id && one.storage_class === storage_class)
    }
    let parcel = await waitsHere()
    const lines = parcel?.lines.map((line) => line.order_line_id) ?? []
    // What somebody packed and was interrupted in is in a box already.
    if (await finishLeftBoxes(container, lines)) parcel = await waitsHere()
    if (!hub || !parcel) throw nothingToPack()
    return new StepResponse({
      order_id,
      // Another location than the reservation's, or a missing one, would corrupt stock.
      location_id: hub.stock_location_id,
      ...(await optionFor(container, order_id, storage_class)),
      items: parcel.lines.map(({ order_line_id: id, quantity }) => ({ id, quantity })),
      created_by: input.packed_by,
      metadata: {
        hub_id,
        storage_class,
        carrier_code: input.carrier_code,
        weight_grams: input.weight_grams ?? parcel.weight_grams,
      },
    })
  }
)

type Container = Parameters<typeof waitingParcels>[0]
type Methods = { shipping_methods?: { shipping_option_id: string }[] }[]
type Options = { id: string; provider_id: string; data: { storage_class?: string } | null }[]

// The buyer chose one option per storage class; the box goes by the one of its class.
async function optionFor(
  container: Container,
  orderId: string,
  storageClass: StorageClass
): Promise<{ shipping_option_id: string; provider_id: string }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["shipping_methods.shipping_option_id"],
    filters: { id: orderId },
  })
  const ids = ((orders as unknown as Methods)[0]?.shipping_methods ?? []).map(
    (method) => method.shipping_option_id
  )
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "provider_id", "data"],
    filters: { id: ids },
  })
  const options = data as unknown as Options
  const option = options.find((one) => one.data?.storage_class === storageClass)
  if (!option) throw noOption()
  return { shipping_option_id: option.id, provider_id: option.provider_id }
}

const nothingToPack = () =>
  fault("not_allowed", "PARCEL-EMPTY-01", {
    zh: "这个订单在本集散点没有等待打包的货，可能已经打包",
    en: "Nothing of this order waits at this hub; it may be packed already",
  })

const noOption = () =>
  fault("not_allowed", "PARCEL-OPTION-01", {
    zh: "订单没有选择适合这些货的配送方式",
    en: "The order has no delivery method for goods stored like these",
  })
