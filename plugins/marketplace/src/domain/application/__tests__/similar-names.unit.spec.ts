import fc from "fast-check"
import { likeness, similarNames } from "../similar-names"

const named = (...keys: string[]) => keys.map((key) => ({ key }))

describe("similar names", () => {
  it("are those that contain each other or share half of their pairs, the most alike first", () => {
    const there = named("云上茶园", "云上果园", "龙门山食品", "云上茶", "太子村土鸡")
    expect(similarNames("云上茶园", there).map(({ key }) => key)).toEqual(["云上茶园", "云上茶"])
    expect(similarNames("云上", there).map(({ key }) => key)).toEqual([
      ...["云上茶", "云上果园", "云上茶园"],
    ])
    expect(similarNames("青城", there)).toEqual([])
  })

  it("are no more than asked for", () => {
    expect(similarNames("云上", named("云上一", "云上二", "云上三"), 2)).toHaveLength(2)
  })

  it("are alike both ways, and most alike to themselves", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
        if (a) expect(likeness(a, a)).toBe(1)
      })
    )
  })
})
