// Buyers who know core's store routes alone.
const ADDRESS = {
  ...{ first_name: "敏", last_name: "陈", phone: "13880001234", country_code: "cn" },
  ...{ province: "四川省", city: "成都市", address_1: "武侯区一环路南三段 15 号" },
}

/** A till of one shop: `cart()` makes one ready to be completed, `complete(id)` answers how many ms that took. */
export async function till(shop, variantIds) {
  const headers = {
    "x-publishable-api-key": shop.publishableKey,
    "content-type": "application/json",
  }
  const ask = async (path, body) => {
    const how = body ? { method: "POST", body: JSON.stringify(body) } : {}
    const answer = await fetch(`${shop.url}/store/${path}`, { headers, ...how })
    const said = await answer.json()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`)
    return said
  }
  const { regions } = await ask("regions")
  const wanted = {
    ...{ region_id: regions[0].id, email: "guest@example.com", shipping_address: ADDRESS },
    items: variantIds.map((variant_id) => ({ variant_id, quantity: 1 })),
  }
  return {
    async cart() {
      const { cart } = await ask("carts", wanted)
      const { shipping_options } = await ask(`shipping-options?cart_id=${cart.id}`)
      await ask(`carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0].id })
      const { payment_collection } = await ask("payment-collections", { cart_id: cart.id })
      const sessions = `payment-collections/${payment_collection.id}/payment-sessions`
      await ask(sessions, { provider_id: "pp_system_default" })
      return cart.id
    },
    async complete(id) {
      const begin = performance.now()
      const { type } = await ask(`carts/${id}/complete`, {})
      if (type !== "order") throw new Error(`${shop.url} did not complete a cart`)
      return performance.now() - begin
    },
  }
}
