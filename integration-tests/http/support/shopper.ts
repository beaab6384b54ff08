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

/** A guest who only knows core's store routes, as any Medusa storefront does. */
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

  /** Takes one region's worth of goods as far as the till, and returns the cart's id. */
  async fillCart(
    goods: { variant_id: string; quantity: number }[],
    address: object = ADDRESS
  ): Promise<string> {
    const regions = await this.get("/store/regions")
    const made = await this.post("/store/carts", { region_id: regions.data.regions[0].id })
    const id: string = made.data.cart.id
    for (const item of goods)
      await this.expectOk(
        await this.post(`/store/carts/${id}/line-items`, {
          variant_id: item.variant_id,
          quantity: item.quantity,
        })
      )
    await this.expectOk(
      await this.post(`/store/carts/${id}`, {
        email: "guest@example.com",
        shipping_address: address,
      })
    )
    const options = await this.get(`/store/shipping-options?cart_id=${id}`)
    for (const option of options.data.shipping_options)
      await this.expectOk(
        await this.post(`/store/carts/${id}/shipping-methods`, { option_id: option.id })
      )
    const collection = await this.post("/store/payment-collections", { cart_id: id })
    await this.expectOk(
      await this.post(
        `/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`,
        {
          provider_id: "pp_system_default",
        }
      )
    )
    return id
  }

  /** Pays on delivery. */
  async complete(cartId: string) {
    return this.post(`/store/carts/${cartId}/complete`)
  }

  private async expectOk(answer: { status: number; data: unknown }) {
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.data)}`)
  }
}
