import { call, type Caller } from "./call.server"
import type { Cart, CartAddress, Freight } from "./cart-types"
import { refuse } from "./problem"

/** The fields the shop shows; asking for less makes core answer faster. */
const FIELDS =
  "id,region_id,completed_at,item_total,discount_total,*items,*shipping_address,shipping_address.metadata"

/** A basket in the market's one region (China, yuan). */
export async function createCart(caller: Caller): Promise<Cart> {
  const { regions } = await call<{ regions: { id: string; currency_code: string }[] }>(
    caller,
    "/store/regions",
    { query: { fields: "id,currency_code" } }
  )
  const region = regions.find(({ currency_code }) => currency_code === "cny")
  if (!region) refuse(NO_REGION, 503)
  const body = { region_id: region!.id, shipping_address: { country_code: "cn" } }
  return (await call<{ cart: Cart }>(caller, "/store/carts", { query: { fields: FIELDS }, body }))
    .cart
}

const NO_REGION = {
  code: "WEB-CART-01",
  messages: { zh: "集市还没有开张", en: "The market is not open yet" },
}

/** The visitor's basket. */
export const findCart = async (caller: Caller, id: string) =>
  (await call<{ cart: Cart }>(caller, `/store/carts/${id}`, { query: { fields: FIELDS } })).cart

/** Puts goods into the basket. */
export const addLine = async (caller: Caller, id: string, variantId: string, quantity: number) =>
  (
    await call<{ cart: Cart }>(caller, `/store/carts/${id}/line-items`, {
      query: { fields: FIELDS },
      body: { variant_id: variantId, quantity },
    })
  ).cart

/** Changes how many; none removes the line. */
export async function changeLine(caller: Caller, id: string, lineId: string, quantity: number) {
  const path = `/store/carts/${id}/line-items/${lineId}`
  if (quantity > 0) await call(caller, path, { body: { quantity } })
  else await call(caller, path, { method: "DELETE" })
  return findCart(caller, id)
}

/** Keeps the address with the basket, so that freight is known and nothing typed is lost. */
export const keepAddress = async (caller: Caller, id: string, address: CartAddress) =>
  (
    await call<{ cart: Cart }>(caller, `/store/carts/${id}`, {
      query: { fields: FIELDS },
      body: { shipping_address: { country_code: "cn", ...address } },
    })
  ).cart

/** Freight by hub for the basket and its address. */
export const freightOf = (caller: Caller, id: string) =>
  call<Freight>(caller, `/store/carts/${id}/freight`)
