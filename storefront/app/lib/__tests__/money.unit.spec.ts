import { fenOf, parseYuan, priceParts, yuan } from "../money"

describe("money", () => {
  it("shows fen as yuan with two decimals and thousands", () => {
    expect(yuan(123456789)).toBe("¥1,234,567.89")
    expect(yuan(5)).toBe("¥0.05")
    expect(yuan(-2600)).toBe("-¥26.00")
  })

  it("splits a price into its big and its small part", () => {
    expect(priceParts(4580)).toEqual({ whole: "45", cents: "80" })
  })

  it("rounds fractions of a fen from core's totals once", () => {
    expect(fenOf(555.615)).toBe(55562)
    expect(fenOf(0.29)).toBe(29)
    expect(fenOf(1.005)).toBe(101)
  })

  it("reads prices as people type them", () => {
    expect(parseYuan("12.5")).toBe(1250)
    expect(parseYuan(" ￥１２．50 元")).toBe(1250)
    expect(parseYuan("1,200")).toBe(120000)
  })

  it.each(["", "abc", "-3", "1.234", "12345678"])("refuses %p as a price", (typed) => {
    expect(parseYuan(typed)).toBeNull()
  })
})
