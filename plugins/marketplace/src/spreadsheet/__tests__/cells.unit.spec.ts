import fc from "fast-check"
import { cellAddress, columnName, placeOf } from "../cell"
import { detectDelimiter } from "../csv/detect-delimiter"
import { plainDigits } from "../xlsx/cell-value"
import { dayOfSerial, numberLook } from "../xlsx/number-look"

describe("addresses", () => {
  it("are Excel's", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ])
    expect(placeOf("a1")).toBeNull()
  })

  it("can be read again", () => {
    const column = fc.integer({ min: 0, max: 16383 })
    const row = fc.integer({ min: 1, max: 1_048_576 })
    fc.assert(
      fc.property(column, row, (c, r) =>
        expect(placeOf(cellAddress(c, r))).toEqual({ column: c, row: r })
      )
    )
  })
})

describe("days", () => {
  it("count from 1900 with Excel's 29 February, or from 1904", () => {
    expect([1, 59, 60, 61, 45000].map((serial) => dayOfSerial(serial, false))).toEqual([
      "1900-01-01",
      "1900-02-28",
      null,
      "1900-03-01",
      "2023-03-15",
    ])
    expect([0, 43538].map((serial) => dayOfSerial(serial, true))).toEqual([
      "1904-01-01",
      "2023-03-15",
    ])
    expect([dayOfSerial(-1, false), dayOfSerial(1e9, false)]).toEqual([null, null])
  })

  it("are told from numbers by the format", () => {
    const kind = (code: string) => numberLook(164, code).kind
    expect(["yyyy-mm-dd", 'm"月"d"日"', "[$-804]yyyy年m月;@", "mm-dd"].map(kind)).toEqual(
      Array(4).fill("date")
    )
    expect(["0.00", "#,##0", "mm:ss", "General", "[Red]0", '"day"0'].map(kind)).toEqual(
      Array(6).fill("plain")
    )
    expect(numberLook(14).kind).toBe("date")
    expect(numberLook(164, "00000")).toEqual({ kind: "padded", digits: 5 })
  })
})

describe("numbers", () => {
  it("are what Excel shows, without noise and exponents", () => {
    expect([12.300000000000001, 0.1 + 0.2, 6901234567890123, 1e-7, 45].map(plainDigits)).toEqual([
      "12.3",
      "0.3",
      "6901234567890123",
      "0.0000001",
      "45",
    ])
  })
})

describe("separators", () => {
  it.each([
    ["货号,名称\nA,B\n", ","],
    ["货号;名称\nA;1,5\nB;2,5\n", ";"],
    ["货号\t名称\nA\tB, C\n", "\t"],
    ["货号|名称\nA|B\n", "|"],
    ["货号，名称\nA，B\n", "，"],
    ['"a;b",c\n"d;e",f\n', ","],
    ["货号\nA\n", ","],
  ])("of %p are found", (sample, delimiter) =>
    expect(detectDelimiter(sample)).toEqual({ delimiter, skip: 0 })
  )

  it("may be told by Excel", () => {
    expect(detectDelimiter("sep=;\nA;B")).toEqual({ delimiter: ";", skip: 1 })
  })
})
