import fc from "fast-check"
import { SELLER_ORDER_STATES } from "../../../types/trade"
import { hasReached, sellerOrderStates } from "../states"

const state = fc.constantFrom(...SELLER_ORDER_STATES)

describe("seller order states", () => {
  it("walks the whole road from placed to settled", () => {
    const road = ["placed", "accepted", "ready", "shipped", "delivered", "settled"] as const
    road.slice(1).forEach((to, index) => sellerOrderStates.assertMove(road[index]!, to))
  })

  it("refuses what is not in the table with its code", () => {
    const refused = () => sellerOrderStates.assertMove("delivered", "accepted")
    expect(refused).toThrow(expect.objectContaining({ code: "TRADE-STATE-01" }))
    expect(() => sellerOrderStates.assertMove("shipped", "cancelled")).toThrow()
  })

  it("never leads back to a state already reached", () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        if (sellerOrderStates.canMove(from, to)) expect(hasReached(from, to)).toBe(false)
      })
    )
  })

  it("takes a late report for done, and a declined order for nothing but declined", () => {
    expect(hasReached("delivered", "shipped")).toBe(true)
    expect(hasReached("declined", "accepted")).toBe(false)
    expect(hasReached("declined", "declined")).toBe(true)
  })
})
