import { ADDRESS, type Shopper } from "./shopper"

type Goods = { variant_id: string; quantity: number }

/**
 * Many carts with the same goods, each ready to be completed. What is alike in all of them is asked once, because fifty
 * carts in small steps take minutes. Promotion codes go in before the payment is asked for.
 */
export async function cartsAtTheTill(
  shopper: Shopper,
  goods: Goods | Goods[],
  count: number,
  promo_codes: string[] = []
) {
  const post = async (path: string, body: object) => {
    const { status, data } = await shopper.post(path, body)
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(data)}`)
    return data
  }
  const { data: regions } = await shopper.get("/store/regions")
  const wanted = {
    region_id: regions.regions[0].id,
    email: "guest@example.com",
    items: [goods].flat(),
    shipping_address: ADDRESS,
    ...(promo_codes.length ? { promo_codes } : {}),
  }
  const cart = async (): Promise<string> => (await post("/store/carts", wanted)).cart.id
  const first = await cart()
  const { data: shipping } = await shopper.get(`/store/shipping-options?cart_id=${first}`)
  const option_id: string = shipping.shipping_options[0].id

  async function readyToPay(id: string) {
    await post(`/store/carts/${id}/shipping-methods`, { option_id })
    const { payment_collection } = await post("/store/payment-collections", { cart_id: id })
    const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
    await post(sessions, { provider_id: "pp_system_default" })
    return id
  }

  const carts = [await readyToPay(first)]
  while (carts.length < count) {
    const some = Array.from({ length: Math.min(5, count - carts.length) }, cart)
    carts.push(...(await Promise.all(some.map(async (id) => readyToPay(await id)))))
  }
  return carts
}
