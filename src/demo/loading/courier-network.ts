import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import { STORAGE_CLASSES, type StorageClass } from "@xiangji/marketplace/types"
import { ensureStorageProfilesWorkflow } from "@xiangji/marketplace/workflows"
import type { Demo } from "./demo"

/** Medusa's id of the courier provider: identifier, then the id it is configured under. */
export const COURIER_PROVIDER = "courier_courier"
const NETWORK = "乡集配送网 Xiangji delivery"

const OPTION_NAMES: Record<StorageClass, LocalText> = {
  ambient: { zh: "快递（常温）", en: "Courier" },
  chilled: { zh: "冷藏快递", en: "Chilled courier" },
  frozen: { zh: "冷冻快递", en: "Frozen courier" },
  live: { zh: "鲜活专送", en: "Live goods courier" },
}

/** One fulfilment set for the whole network with one zone: China. Hubs are linked to it when they open. */
export async function courierNetwork({ container }: Demo) {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const config = { relations: ["service_zones"], take: 1 }
  const [there] = await fulfillment.listFulfillmentSets({ name: NETWORK }, config)
  const set =
    there ??
    (await fulfillment.createFulfillmentSets({
      name: NETWORK,
      type: "shipping",
      service_zones: [{ name: "中国 China", geo_zones: [{ type: "country", country_code: "cn" }] }],
    }))
  return { set_id: set.id, zone_id: set.service_zones[0]!.id }
}

/** One calculated courier option per storage class; core offers those whose goods are in the cart. */
export async function shippingOptions({ container, log }: Demo, zone_id: string): Promise<void> {
  const { result: profiles } = await ensureStorageProfilesWorkflow(container).run({ input: {} })
  const there = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ service_zone: { id: zone_id } })
  const missing = STORAGE_CLASSES.filter(
    (name) => !there.some(({ shipping_profile_id }) => shipping_profile_id === profiles[name])
  )
  if (missing.length)
    await createShippingOptionsWorkflow(container).run({
      input: missing.map((storage_class) => ({
        name: OPTION_NAMES[storage_class].zh,
        service_zone_id: zone_id,
        shipping_profile_id: profiles[storage_class],
        provider_id: COURIER_PROVIDER,
        price_type: "calculated" as const,
        data: { id: `courier-${storage_class}`, storage_class },
        type: {
          code: `courier-${storage_class}`,
          label: OPTION_NAMES[storage_class].zh,
          description: OPTION_NAMES[storage_class].en,
        },
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      })),
    })
  log.info("demo: a courier option for every storage class")
}
