import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { createHubWorkflow } from "@xiangji/marketplace/workflows"
import { HUBS } from "../data/hubs"
import { COURIER_PROVIDER } from "./courier-network"
import type { Demo } from "./demo"

/**
 * Opens the hubs, each in its town. Core lets a fulfilment set hang on one stock location only: the first hub carries
 * the network's; a fulfilment names its own hub anyway.
 */
export async function hubs(
  { container, log }: Demo,
  links: { channel_id: string; set_id: string }
): Promise<void> {
  const codes = HUBS.map(({ place_code }) => place_code)
  const there = await container.resolve(MARKET_MODULE).listHubs({ division_code: codes })
  for (const [index, hub] of HUBS.entries()) {
    if (there.some(({ division_code }) => division_code === hub.place_code)) continue
    await createHubWorkflow(container).run({
      input: {
        ...hub,
        sales_channel_ids: [links.channel_id],
        fulfillment_set_ids: index === 0 ? [links.set_id] : [],
        fulfillment_provider_ids: [COURIER_PROVIDER],
      },
    })
  }
  log.info(`demo: ${HUBS.length} hubs`)
}
