import type { AxiosInstance } from "axios"

/** Axios that never throws: tests look at the status. */
type Api = Pick<AxiosInstance, "get" | "post">

export const ADDRESS = {
  first_name: "敏",
  last_name: "陈",
  phone: "13880001234",
  country_code: "cn",
  province: "四川省",
  city: "成都市",
  address_1: "武侯区一环路南三段 15 号",
  postal_code: "610041",
}

type Goods = { variant_id: string; quantity: number }
type Stored = { storage_class: string }
type Courier = { id: string; data: Stored }

/** A guest who buys through the store's routes, as the web app does. */
export class Shopper {
  private readonly options

  constructor(
    private readonly api: Api,
    publishableKey: string
  ) {
    this.options = {
      headers: { "x-publishable-api-key": publishableKey },
      validateStatus: () => true,
    }
  }

  async get(path: string) {
    return this.api.get(path, this.options)
  }

  async post(path: string, body: object = {}) {
    return this.api.post(path, body, this.options)
  }

  /** Takes goods as far as the till in as few requests as core allows; answers the cart's id. */
  async fillCart(goods: readonly Goods[], address: object = ADDRESS, more: object = {}) {
    const { regions } = await this.expectOk(this.get("/store/regions"))
    const { cart } = await this.expectOk(
      this.post("/store/carts", {
        ...{ region_id: regions[0].id, email: "guest@example.com", shipping_address: address },
        items: goods.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
        ...more,
      })
    )
    await this.chooseCouriers(cart.id)
    await this.payOnDelivery(cart.id)
    return cart.id as string
  }

  /** The same, one thing after the other, as somebody does who looks around in a shop. */
  async fillCartInSteps(goods: readonly Goods[]) {
    const { regions } = await this.expectOk(this.get("/store/regions"))
    const made = await this.expectOk(this.post("/store/carts", { region_id: regions[0].id }))
    const id: string = made.cart.id
    for (const { variant_id, quantity } of goods)
      await this.expectOk(this.post(`/store/carts/${id}/line-items`, { variant_id, quantity }))
    const about = { email: "guest@example.com", shipping_address: ADDRESS }
    await this.expectOk(this.post(`/store/carts/${id}`, about))
    await this.chooseCouriers(id)
    await this.payOnDelivery(id)
    return id
  }

  /** Pays on delivery. */
  async complete(cartId: string) {
    return this.post(`/store/carts/${cartId}/complete`)
  }

  /** One courier for every way of storing that the goods need, as the web app chooses; any, where none can be sent. */
  private async chooseCouriers(cart_id: string) {
    const { data: freight } = await this.get(`/store/carts/${cart_id}/freight`)
    const { shipping_options } = await this.expectOk(
      this.get(`/store/shipping-options?cart_id=${cart_id}`)
    )
    const [any]: Courier[] = shipping_options
    const needed = (freight.parcels ?? [any!.data]).map((one: Stored) => one.storage_class)
    for (const { id, data } of shipping_options as Courier[])
      if (needed.includes(data.storage_class))
        await this.expectOk(
          this.post(`/store/carts/${cart_id}/shipping-methods`, { option_id: id })
        )
  }

  private async payOnDelivery(cart_id: string) {
    const made = await this.expectOk(this.post("/store/payment-collections", { cart_id }))
    const sessions = `/store/payment-collections/${made.payment_collection.id}/payment-sessions`
    await this.expectOk(this.post(sessions, { provider_id: "pp_system_default" }))
  }

  private async expectOk(asked: ReturnType<Shopper["get"]>) {
    const { status, data } = await asked
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(data)}`)
    return data
  }
}
