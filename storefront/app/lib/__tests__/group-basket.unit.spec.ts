import { groupBasket, type Origin } from "../group-basket"
import type { CartLine } from "../api/cart-types"

const line = (id: string, product_id: string): CartLine => ({
  id,
  product_id,
  product_handle: product_id,
  product_title: product_id,
  variant_id: `variant-${product_id}`,
  quantity: 1,
  unit_price: 1,
  thumbnail: null,
})

const origin = (hub: string, seller: string): Origin => ({
  hub: { id: hub, name: { zh: hub } },
  seller: { handle: seller, name: { zh: seller } },
})

describe("basket groups", () => {
  const origins = new Map([
    ["eggs", origin("town", "wang")],
    ["honey", origin("town", "coop")],
    ["shoes", origin("valley", "li")],
    ["hen", origin("town", "wang")],
  ])

  it("puts goods of one hub together, and of one seller within it", () => {
    const lines = ["eggs", "shoes", "honey", "hen"].map((product) => line(product, product))
    const shape = groupBasket(lines, origins).map(({ hub, sellers }) => [
      hub?.id,
      sellers.map((group) => [group.seller?.handle, group.lines.map(({ id }) => id)]),
    ])
    expect(shape).toEqual([
      [
        "town",
        [
          ["wang", ["eggs", "hen"]],
          ["coop", ["honey"]],
        ],
      ],
      ["valley", [["li", ["shoes"]]]],
    ])
  })

  it("keeps goods whose origin is unknown in the basket", () => {
    const [group] = groupBasket([line("x", "gone")], origins)
    expect(group?.hub).toBeNull()
    expect(group?.sellers[0]?.lines).toHaveLength(1)
  })
})
