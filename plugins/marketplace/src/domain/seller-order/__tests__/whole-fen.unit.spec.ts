import { spreadRounding } from "../spread-rounding"
import { wholeFenLines } from "../whole-fen"

describe("whole fen", () => {
  it("rounds lines together, so that three thirds of a yuan stay a yuan", () => {
    const third = { goods: "0.3333333333333333", discount: "0.105", tax: "0" }
    const lines = wholeFenLines([third, third, third])
    expect(lines.map((line) => line.goods_fen)).toEqual([34, 33, 33])
    expect(lines.map((line) => line.discount_fen)).toEqual([11, 11, 10])
  })

  it("never gives a line more discount than goods, nor more tax than is left", () => {
    const lines = wholeFenLines([
      { goods: "0.004", discount: "0.004", tax: "0" },
      { goods: "1.004", discount: "0.5", tax: "0.0604" },
      { goods: "0", discount: "0", tax: "0" },
    ])
    expect(lines.map((line) => line.goods_fen)).toEqual([1, 100, 0])
    expect(lines.map((line) => line.discount_fen)).toEqual([0, 50, 0])
    expect(lines.map((line) => line.tax_fen)).toEqual([0, 6, 0])
  })
})

describe("the fen that core's total differs by", () => {
  it("lies on the largest share and makes none negative", () => {
    expect(spreadRounding(1, [500, 700, 700])).toEqual([0, 1, 0])
    expect(spreadRounding(-2, [0, 1, 1])).toEqual([0, -1, -1])
    expect(spreadRounding(0, [5])).toEqual([0])
  })
})
