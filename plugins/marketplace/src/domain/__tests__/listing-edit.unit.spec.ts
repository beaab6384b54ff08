import { changedContent, stateAfterEdit } from "../listing-edit"

describe("editing a listing", () => {
  const before = { title: { zh: "土鸡蛋", en: "Eggs" }, net_weight_grams: 1500, image_ids: ["a"] }

  it("does not count a form that was sent again unchanged", () => {
    expect(
      changedContent(before, { title: { en: "Eggs", zh: "土鸡蛋" }, image_ids: ["a"] })
    ).toEqual([])
  })

  it("names what changed, the order of pictures too", () => {
    expect(changedContent({ ...before, image_ids: ["a", "b"] }, { image_ids: ["b", "a"] })).toEqual(
      ["image_ids"]
    )
    expect(changedContent(before, { net_weight_grams: 1400, title: before.title })).toEqual([
      "net_weight_grams",
    ])
  })

  const looked = { trusted: false, objected: false, photo_ready: true }
  const trusted = { ...looked, trusted: true }

  it("leaves goods in the shop while only price or stock change", () => {
    expect(stateAfterEdit("published", false, looked)).toBe("published")
    expect(stateAfterEdit("published", true, looked)).toBe("submitted")
    expect(stateAfterEdit("paused", false, looked)).toBe("paused")
    expect(stateAfterEdit("paused", true, looked)).toBe("submitted")
  })

  it("hands in anew what was sent back, and leaves a draft a draft", () => {
    expect(stateAfterEdit("sent_back", false, looked)).toBe("submitted")
    expect(stateAfterEdit("submitted", true, looked)).toBe("submitted")
    expect(stateAfterEdit("draft", true, trusted)).toBe("draft")
  })

  it("shows a trusted seller's changes at once, but sells nothing its seller has paused", () => {
    expect(stateAfterEdit("published", true, trusted)).toBe("published")
    expect(stateAfterEdit("submitted", false, trusted)).toBe("published")
    expect(stateAfterEdit("paused", true, trusted)).toBe("paused")
  })

  it("looks again where an operator has objected or no photo is ready, trusted or not", () => {
    for (const entry of [
      { ...trusted, objected: true },
      { ...trusted, photo_ready: false },
    ])
      for (const state of ["published", "paused", "sent_back"] as const)
        expect(stateAfterEdit(state, true, entry)).toBe("submitted")
  })

  it("does not change what was put away", () => {
    expect(() => stateAfterEdit("archived", false, looked)).toThrow(
      expect.objectContaining({ code: "MARKET-LISTING-STATE-01" })
    )
  })
})
