import fc from "fast-check"
import { handleFrom } from "../handle"
import { LISTING_STATES, listingStates } from "../listing-states"
import { packText } from "../sale-unit"
import { sellerStates } from "../seller-states"

describe("handles", () => {
  it("are always safe in an address and end with the id", () => {
    fc.assert(
      fc.property(fc.string(), (english) => {
        const handle = handleFrom("lst_01JABCDEFGHJKMNPQRSTVWXYZ0", english)
        expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(handle.endsWith("qrstvwxyz0")).toBe(true)
      })
    )
  })
})

describe("listing and seller states", () => {
  it("never publish what was put away", () => {
    const intoShop = LISTING_STATES.filter((from) => listingStates.canMove(from, "published"))
    expect(intoShop).toEqual(["draft", "submitted", "sent_back", "paused"])
  })

  it("refuse with their code", () => {
    expect(() => listingStates.assertMove("archived", "published")).toThrow(
      expect.objectContaining({ code: "MARKET-LISTING-STATE-01" })
    )
    expect(() => sellerStates.assertMove("applied", "suspended")).toThrow(
      expect.objectContaining({ code: "MARKET-SELLER-STATE-01" })
    )
  })
})

describe("what one unit holds", () => {
  it("is said in grams below a kilogram", () => {
    expect(packText("jin", 500)).toEqual({ zh: "斤 · 500 克", en: "jin (500 g) · 500 g" })
    expect(packText("box", 1500)).toEqual({ zh: "盒 · 1.5 千克", en: "box · 1.5 kg" })
  })
})
