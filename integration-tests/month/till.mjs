// Buyers: fill a basket over core's own store routes, pay, and keep the code of their order.
import { until } from "./until.mjs"

const ADDRESS = {
  ...{ first_name: "敏", last_name: "陈", phone: "13880001234", country_code: "cn" },
  ...{ province: "四川省", city: "成都市", postal_code: "610041" },
  address_1: "武侯区一环路南三段 15 号",
}

/** What buyers need to know before they come: key, region, goods in a fixed order, a promotion of ten per cent. */
export async function openTill(world, operator) {
  const [{ token }] = await world.sql(
    `select token from api_key where type = 'publishable' and revoked_at is null limit 1`
  )
  const headers = { "x-publishable-api-key": token }
  const { data } = await world.call("GET", "/store/regions", { headers })
  const goods = await world.sql(
    `select l.variant_id, l.storage_class from market_listing l
       join market_seller s on s.id = l.seller_id and s.state = 'approved'
      where l.state = 'published' and l.deleted_at is null and jsonb_array_length(l.harvest_windows) = 0
      order by l.title ->> 'zh'`
  )
  await world.sql(`update inventory_level set stocked_quantity = 1000000,
    raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`)
  const code = "MONTH10"
  await world.call("POST", "/admin/promotions", {
    headers: operator,
    body: {
      ...{ code, type: "standard", status: "active", is_automatic: false },
      application_method: {
        ...{ type: "percentage", target_type: "items", allocation: "across" },
        ...{ value: 10, currency_code: "cny" },
      },
    },
  })
  const couriers = await world.sql(
    `select id, data ->> 'storage_class' as storage_class from shipping_option where deleted_at is null`
  )
  return { headers, region_id: data.regions[0].id, goods, couriers, code }
}

/** Places one planned order; answers `{ order_id, code }`, the code being the buyer's for it. */
export async function placeOrder(world, till, order) {
  const cart_id = await until(`a basket for ${order.key}`, () => fillBasket(world, till, order))
  const order_id = await until(`order ${order.key}`, async () => {
    const { data } = await shop(world, till, `/store/carts/${cart_id}/complete`)
    return data?.order?.id
  })
  const link = await shop(world, till, "/store/order-links", { order_id, cart_id })
  return { order_id, code: link.data.key }
}

// A basket that was cut off half filled is left lying, as in a shop; the buyer takes another.
async function fillBasket(world, till, { key, lines, promotion, payment }) {
  const items = lines.map(({ good, quantity }) => ({
    variant_id: till.goods[good].variant_id,
    quantity,
  }))
  const made = await shop(world, till, "/store/carts", {
    ...{ region_id: till.region_id, email: `${key}@example.com`, shipping_address: ADDRESS },
    ...{ items, ...(promotion ? { promo_codes: [till.code] } : {}) },
  })
  const id = made.data?.cart?.id
  if (refused(made)) return null
  for (const storage_class of new Set(lines.map(({ good }) => till.goods[good].storage_class))) {
    const courier = till.couriers.find((one) => one.storage_class === storage_class)
    const added = await shop(world, till, `/store/carts/${id}/shipping-methods`, {
      option_id: courier.id,
    })
    if (refused(added)) return null
  }
  const collection = await shop(world, till, "/store/payment-collections", { cart_id: id })
  if (refused(collection)) return null
  const paying = `/store/payment-collections/${collection.data?.payment_collection?.id}/payment-sessions`
  if (payment === "cash") {
    const session = await shop(world, till, paying, { provider_id: "pp_system_default" })
    return refused(session) ? null : id
  }
  const session = await shop(world, till, paying, {
    ...{ provider_id: "pp_stripe_stripe", data: { payment_method_types: ["card"] } },
  })
  const intent = session.data?.payment_collection?.payment_sessions?.find(
    (one) => one.provider_id === "pp_stripe_stripe"
  )?.data
  return intent && (await payByCard(world, intent)) ? id : null
}

// A market that was just killed may refuse a buyer once; that is said, because no buyer should meet it often.
function refused({ status, text }) {
  if (status < 400) return false
  console.warn(`A basket was refused: ${status} ${text}`)
  return true
}

/** What Stripe.js does in the buyer's browser. */
async function payByCard(world, { id, client_secret }) {
  const body = new URLSearchParams({ client_secret, "payment_method_data[type]": "card" })
  body.set("payment_method_data[card][number]", "4242424242424242")
  const answer = await fetch(`${world.urls.stripe}/v1/payment_intents/${id}/confirm`, {
    method: "POST",
    headers: { Authorization: `Bearer ${world.secrets.STRIPE_PUBLISHABLE_KEY}` },
    body,
  })
  return answer.ok
}

const shop = (world, till, path, body = {}) =>
  world.call("POST", path, { headers: till.headers, body })
