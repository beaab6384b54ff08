import fc from "fast-check"
import Nzh from "nzh"
import { amountInWords } from "../amount-in-words"

describe("amount in words", () => {
  it.each([
    [0, "零元整"],
    [100, "壹元整"],
    [10, "壹角"],
    [1, "壹分"],
    [110, "壹元壹角"],
    [1001, "壹拾元零壹分"],
    [74000, "柒佰肆拾元整"],
    [70004003, "柒拾万零肆拾元零叁分"],
    [100100002100, "壹拾亿零壹佰万零贰拾壹元整"],
    [6755632, "陆万柒仟伍佰伍拾陆元叁角贰分"],
    [140950, "壹仟肆佰零玖元伍角"],
    [600714, "陆仟零柒元壹角肆分"],
    [32504, "叁佰贰拾伍元零肆分"],
    [10700053, "壹拾万柒仟元零伍角叁分"],
    [168032, "壹仟陆佰捌拾元零叁角贰分"],
  ])("of %p fen is %s", (fen, words) => expect(amountInWords(fen)).toBe(words))

  it("prints 圆 where the official files do", () => {
    expect(amountInWords(212, "圆")).toBe("贰圆壹角贰分")
  })

  it("leads a red amount by its sign", () => {
    expect(amountInWords(-50000, "圆")).toBe("（负数）伍佰圆整")
  })

  it("agrees with an independent library on whole yuan", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e11 }),
        (yuan) => amountInWords(yuan * 100) === Nzh.cn.toMoney(yuan, { outSymbol: false })
      )
    )
  })

  it("never reads the same for two amounts", () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(1e9),
        (a, b) => a === b || amountInWords(a) !== amountInWords(b)
      )
    )
  })
})
