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

  it("leaves goods in the shop while only price or stock change", () => {
    expect(stateAfterEdit("published", false)).toBe("published")
    expect(stateAfterEdit("published", true)).toBe("submitted")
  })

  it("hands in anew what was sent back", () => {
    expect(stateAfterEdit("sent_back", false)).toBe("submitted")
    expect(stateAfterEdit("submitted", true)).toBe("submitted")
  })
})
