import { missingFacts, assertNothingMissing, netWeightOf } from "../listing-missing"
import { assertNoObjection, LISTING_MOVES, stateAfter, stateAfterEntry } from "../listing-moves"
import { LISTING_STATES, listingStates } from "../listing-states"

describe("moving a listing", () => {
  it("never leaves the table of states, and refuses all else with its code", () => {
    for (const move of LISTING_MOVES)
      for (const from of LISTING_STATES) {
        try {
          expect(listingStates.canMove(from, stateAfter(move, from))).toBe(true)
        } catch (refusal) {
          expect(refusal).toMatchObject({ code: "MARKET-LISTING-STATE-01" })
        }
      }
  })

  it("sells what is archived only as a new draft", () => {
    const possible = LISTING_MOVES.filter((move) => {
      try {
        return stateAfter(move, "archived")
      } catch {
        return false
      }
    })
    expect(possible).toEqual(["restore"])
    expect(stateAfter("restore", "archived")).toBe("draft")
  })

  it("brings trusted sellers' goods into the shop, unless an operator has objected", () => {
    const entry = { trusted: true, objected: false, photo_ready: true }
    expect(stateAfterEntry(entry)).toBe("published")
    expect(stateAfterEntry({ ...entry, objected: true })).toBe("submitted")
    expect(stateAfterEntry({ ...entry, photo_ready: false })).toBe("submitted")
    expect(stateAfterEntry({ ...entry, trusted: false })).toBe("submitted")
  })

  it("does not let a seller take up again what an operator has stopped", () => {
    expect(() => assertNoObjection("resume", "照片不实")).toThrow(
      expect.objectContaining({ code: "MARKET-LISTING-08" })
    )
    expect(() => assertNoObjection("resume", null)).not.toThrow()
    expect(() => assertNoObjection("submit", "照片不实")).not.toThrow()
  })
})

describe("a draft", () => {
  const draft = { title: { zh: "土鸡蛋", en: "Eggs" }, net_weight_grams: 0, image_ids: ["img"] }

  it("says what it still lacks", () => {
    expect(missingFacts(draft)).toEqual(["price_fen", "net_weight_grams"])
    expect(() => assertNothingMissing(draft)).toThrow(
      expect.objectContaining({
        code: "MARKET-LISTING-07",
        messages: { zh: "还差这些内容：价格、净重", en: "Still missing: price, net weight" },
      })
    )
    expect(missingFacts({ ...draft, price_fen: 980, net_weight_grams: 500 })).toEqual([])
  })

  it("knows the weight that a unit means by itself, and guesses no other", () => {
    expect([netWeightOf("jin"), netWeightOf("kg"), netWeightOf("box")]).toEqual([500, 1000, 0])
  })
})
