// A shop like the market's in core's eyes: one channel, one region, one way of delivery, the same goods.
const flows = require("@medusajs/medusa/core-flows")
const { ContainerRegistrationKeys, Modules } = require("@medusajs/framework/utils")

const GOODS = JSON.parse(process.env.GOODS)

module.exports.default = async function seed({ container }) {
  const run = async (workflow, input) => (await workflow(container).run({ input })).result
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({})
  const [store] = await container.resolve(Modules.STORE).listStores({})
  await run(flows.updateStoresWorkflow, {
    selector: { id: store.id },
    update: {
      supported_currencies: [{ currency_code: "cny", is_default: true, is_tax_inclusive: true }],
    },
  })
  await run(flows.createRegionsWorkflow, {
    regions: [
      {
        ...{ name: "China", currency_code: "cny", countries: ["cn"], automatic_taxes: false },
        ...{ is_tax_inclusive: true, payment_providers: ["pp_system_default"] },
      },
    ],
  })
  const [location] = await run(flows.createStockLocationsWorkflow, {
    locations: [{ name: "Hub", address: { address_1: "1", country_code: "cn" } }],
  })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const at = { [Modules.STOCK_LOCATION]: { stock_location_id: location.id } }
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    ...{ name: "Network", type: "shipping" },
    service_zones: [{ name: "China", geo_zones: [{ type: "country", country_code: "cn" }] }],
  })
  await link.create([
    { ...at, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
    { ...at, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel.id] })
  const [profile] = await run(flows.createShippingProfilesWorkflow, {
    data: [{ name: "ambient", type: "ambient" }],
  })
  await run(flows.createShippingOptionsWorkflow, [
    {
      ...{ name: "Courier", price_type: "flat", provider_id: "manual_manual" },
      ...{ service_zone_id: set.service_zones[0].id, shipping_profile_id: profile.id },
      type: { label: "Courier", description: "Courier", code: "courier" },
      prices: [{ currency_code: "cny", amount: 8 }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    },
  ])
  await run(flows.createProductsWorkflow, {
    products: GOODS.map(({ variant, sku, amount, ...texts }) => ({
      ...{ ...texts, status: "published", shipping_profile_id: profile.id },
      options: [{ title: "Size", values: [variant] }],
      variants: [
        {
          ...{ title: variant, sku, options: { Size: variant } },
          prices: [{ currency_code: "cny", amount }],
        },
      ],
      sales_channels: [{ id: channel.id }],
    })),
  })
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({})
  await run(flows.createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id }) => ({
      ...{ inventory_item_id: id, location_id: location.id, stocked_quantity: 1_000_000 },
    })),
  })
  const keys = container.resolve(Modules.API_KEY)
  const [there] = await keys.listApiKeys({ type: "publishable" })
  const id =
    there?.id ??
    (
      await run(flows.createApiKeysWorkflow, {
        api_keys: [{ title: "web", type: "publishable", created_by: "bench" }],
      })
    )[0].id
  await run(flows.linkSalesChannelsToApiKeyWorkflow, { id, add: [channel.id] })
}
