import fc from "fast-check"
import { assertOrderKey, orderKeyOf, orderNumberIn } from "../order-key"

const order = { id: "order_01K5", display_id: 1042 }
const refused = expect.objectContaining({ code: "ORDER-KEY-01" })

describe("order key", () => {
  it("opens its own order, as printed or as people type it", () => {
    const key = orderKeyOf(order, "secret")
    for (const typed of [
      key,
      key.toLowerCase(),
      ` ${key} `,
      key.replace("-", ""),
      key.replace("-", " - "),
    ]) {
      expect(orderNumberIn(typed)).toBe(1042)
      expect(() => assertOrderKey(typed, order.id, "secret")).not.toThrow()
    }
  })

  it("opens no other order and survives no other secret", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (id, secret) => {
        const key = orderKeyOf(order, "secret")
        if (id !== order.id) expect(() => assertOrderKey(key, id, "secret")).toThrow(refused)
        if (secret !== "secret")
          expect(() => assertOrderKey(key, order.id, secret)).toThrow(refused)
      })
    )
  })

  it("takes the letters people confuse for the digits they meant", () => {
    const withZero = Array.from({ length: 200 }, (_, i) => ({
      id: `order_${i}`,
      display_id: 7,
    })).find((candidate) => /-.*[01]/.test(orderKeyOf(candidate, "secret")))!
    const typed = orderKeyOf(withZero, "secret").replace(/0/g, "O").replace(/1/g, "l")
    expect(() => assertOrderKey(typed, withZero.id, "secret")).not.toThrow()
  })

  it.each(["", "1042", "abc", "1042-SHORT", "-7KQ2M9PX4D", "1042-7KQ2M9PX4D9"])(
    "does not read %p as a key",
    (typed) => {
      expect(orderNumberIn(typed)).toBeNull()
    }
  )
})
