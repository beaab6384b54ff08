import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { applicants } from "./loading/applicants"
import { courierNetwork, shippingOptions } from "./loading/courier-network"
import { goods } from "./loading/goods"
import { hubs } from "./loading/hubs"
import { places } from "./loading/places"
import { sellers } from "./loading/sellers"
import { shelves } from "./loading/shelves"
import { storeDefaults } from "./loading/store-defaults"
import { tables } from "./loading/tables"
import type { DemoListing } from "./data/types"
import { LISTINGS } from "./listings"

/**
 * Fills an empty market with the demo: towns, hubs, sellers, goods, freight. Whatever is already there is left as it
 * is, so it may be run again at any time, and finishes what an interrupted run began.
 */
export default async function loadDemo({ container }: ExecArgs) {
  await openMarket(container, LISTINGS)
}

/** The demo market with some of its goods. */
export async function openMarket(
  container: MedusaContainer,
  listings: readonly DemoListing[]
): Promise<void> {
  const log = container.resolve(ContainerRegistrationKeys.LOGGER)
  const demo = { container, log }
  const started = Date.now()
  const channel_id = await storeDefaults(demo)
  await shelves(demo)
  await places(demo)
  const { set_id, zone_id } = await courierNetwork(demo)
  await hubs(demo, { channel_id, set_id })
  await shippingOptions(demo, zone_id)
  await tables(demo)
  await goods(demo, await sellers(demo), listings)
  await applicants(demo)
  log.info(`demo: loaded in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
