import fc from "fast-check"
import { queryTokens, searchTokens } from "../search-tokens"

const finds = (text: string, query: string) => {
  const tokens = new Set(searchTokens(text))
  return queryTokens(query).every((token) => tokens.has(token))
}
const han = fc.array(fc.constantFrom(..."土鸡蛋跑山老腊肉春竹笋𠮷"), { minLength: 1, maxLength: 8 })

describe("search tokens", () => {
  it("find every stretch of a Chinese title", () => {
    fc.assert(
      fc.property(han, fc.nat(7), fc.nat(7), (characters, start, length) => {
        const query = characters.slice(start % characters.length).slice(0, length + 1)
        expect(finds(characters.join(""), query.join(""))).toBe(true)
      })
    )
  })

  it("find words by their beginning, without regard to case and width", () => {
    expect(finds("Free-range Eggs ３０枚", "EGG")).toBe(true)
    expect(finds("Free-range Eggs ３０枚", "30枚")).toBe(true)
    expect(finds("Free-range Eggs", "ggs")).toBe(false)
  })

  it("do not find what is not there", () => {
    expect(finds("东北大米五公斤装", "大米")).toBe(true)
    expect(finds("东北大米五公斤装", "小米")).toBe(false)
    expect(finds("土鸡蛋", "蛋鸡")).toBe(false)
  })
})
