import { maskMobile, mobileNumber } from "../phone"

describe("mobile numbers", () => {
  it("have one written form, however people write them", () => {
    for (const written of [
      "13880001234",
      " 138 8000 1234",
      "138-8000-1234",
      "+8613880001234",
      "008613880001234",
      "8613880001234",
      "１３８８０００１２３４",
    ])
      expect(mobileNumber(written)).toBe("+8613880001234")
  })

  it("are nothing else", () => {
    for (const written of [
      "",
      "12880001234",
      "1388000123",
      "138800012345",
      "abc",
      null,
      13880001234,
    ])
      expect(mobileNumber(written)).toBeNull()
  })

  it("show three and four digits to others", () => {
    expect(maskMobile("+8613880001234")).toBe("138****1234")
  })
})
