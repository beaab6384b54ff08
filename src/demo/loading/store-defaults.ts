import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  deleteSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { environment } from "../../config/environment"
import { STRIPE } from "../../modules/stripe-payment/options"
import type { Demo } from "./demo"

const CHANNEL = "乡集 Xiangji"
const REGION = "中国 China"
const KEY = "乡集网页 Xiangji web app"

/** Store, the one sales channel, the region and the web app's key. Answers the channel's id. */
export async function storeDefaults(demo: Demo): Promise<string> {
  const channel = await theOneChannel(demo)
  const region = await china(demo)
  const [store] = await demo.container.resolve(Modules.STORE).listStores({}, { take: 1 })
  await updateStoresWorkflow(demo.container).run({
    input: {
      selector: { id: store?.id },
      update: {
        name: "乡集 Xiangji",
        supported_currencies: [{ currency_code: "cny", is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: channel,
        default_region_id: region,
      },
    },
  })
  await webAppKey(demo, channel)
  demo.log.info("demo: one sales channel, region China, prices in yuan")
  return channel
}

/**
 * Keeps the channel the framework made and removes any other: with two channels core's product list reads every product
 * of the channel for each page.
 */
async function theOneChannel({ container }: Demo): Promise<string> {
  const [first, ...others] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { order: { created_at: "ASC" } })
  const id = first!.id
  if (first!.name !== CHANNEL)
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id }, update: { name: CHANNEL, description: "唯一的销售渠道" } },
    })
  if (others.length)
    await deleteSalesChannelsWorkflow(container).run({
      input: { ids: others.map((other) => other.id) },
    })
  return id
}

async function china({ container }: Demo): Promise<string> {
  const [there] = await container.resolve(Modules.REGION).listRegions({ currency_code: "cny" })
  const payment_providers = ["pp_system_default", ...(environment().stripe ? [STRIPE] : [])]
  if (there) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: there.id }, update: { payment_providers } },
    })
    return there.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: REGION,
          currency_code: "cny",
          countries: ["cn"],
          payment_providers,
          // VAT is part of the price and worked out on invoices only.
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  return result[0]!.id
}

/** The framework has made a key; it becomes the web app's, so that there is one and nobody has to choose. */
async function webAppKey({ container }: Demo, channel: string): Promise<void> {
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { take: 1, order: { created_at: "ASC" } })
  const id = key?.id ?? (await makeKey(container))
  if (key && key.title !== KEY)
    await updateApiKeysWorkflow(container).run({
      input: { selector: { id }, update: { title: KEY } },
    })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [channel] } })
}

async function makeKey(container: MedusaContainer): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: KEY, type: "publishable", created_by: "demo" }] },
  })
  return result[0]!.id
}
