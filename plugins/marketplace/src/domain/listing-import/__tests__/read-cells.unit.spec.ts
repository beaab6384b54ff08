import fc from "fast-check"
import { escapeText, unescapeText } from "../../../spreadsheet/write/plain-text"
import { readStorage, readUnit, readYesNo } from "../read-choice"
import { readCount, readDecimal, readFen } from "../read-number"
import { readSeason, seasonOfDays, writeSeason } from "../read-season"
import { readGrams } from "../read-weight"

describe("numbers", () => {
  it.each([
    ["45.50", 4550],
    ["¥45.5", 4550],
    ["￥１，２３４．５０", 123450],
    ["12元", 1200],
    ["'12.3", 1230],
    [" 1,234,567.89 ", 123456789],
    ["0.1", 10],
    ["1.005", null],
    ["1,5", null],
    ["12-13", null],
    ["面议", null],
    ["", null],
    ["1e3", null],
  ])("reads %p as %p fen", (text, fen) => expect(readFen(text)).toBe(fen))

  it("reads every amount of fen that somebody can write", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (fen) => {
        const text = (fen / 100).toFixed(2)
        const wide = text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
        expect([readFen(text), readFen(wide), readFen(`¥${text}`)]).toEqual([fen, fen, fen])
      })
    )
  })

  it("reads thousands commas only where they belong", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) =>
        expect(readDecimal(number.toLocaleString("en-US"))).toBe(number)
      )
    )
    expect(["1,23", "12,3456", ",123"].map(readDecimal)).toEqual([null, null, null])
  })

  it("counts whole things", () => {
    expect(["20", "1,000", "２０", "2.5", "-1"].map(readCount)).toEqual([20, 1000, 20, null, -1])
  })
})

describe("weights", () => {
  it.each([
    ["500", 500],
    ["500克", 500],
    ["1.5公斤", 1500],
    ["1.5 kg", 1500],
    ["3斤", 1500],
    ["2两", 100],
    ["０．３公斤", 300],
    ["1.5", null],
    ["3磅", null],
  ])("reads %p as %p grams", (text, grams) => expect(readGrams(text)).toBe(grams))

  it("takes the unit of the column for bare numbers", () => {
    expect([readGrams("1.5", 1000), readGrams("3", 500), readGrams("300g", 500)]).toEqual([
      1500, 1500, 300,
    ])
  })
})

describe("choices", () => {
  it("knows units, ways to store and answers in both languages", () => {
    expect(["斤", "公斤", "个", "盒", "双", "把", "Box", "吨"].map(readUnit)).toEqual([
      "jin",
      "kg",
      "piece",
      "box",
      "pair",
      "bundle",
      "box",
      null,
    ])
    expect(["常温", "冷藏", "Frozen", "鲜活", "?"].map(readStorage)).toEqual([
      "ambient",
      "chilled",
      "frozen",
      "live",
      null,
    ])
    expect(["是", "否", "Y", "FALSE", "也许"].map(readYesNo)).toEqual([
      true,
      false,
      true,
      false,
      null,
    ])
  })
})

describe("seasons", () => {
  const window = (from: string, to: string) => [{ from, to }]
  it.each([
    ["3月下旬—4月中旬", window("03-21", "04-20")],
    ["03-21~04-20", window("03-21", "04-20")],
    ["3.21-4.20", window("03-21", "04-20")],
    ["3月21日至4月20日", window("03-21", "04-20")],
    ["３月下旬～４月中旬", window("03-21", "04-20")],
    ["3月—5月", window("03-01", "05-31")],
    ["3月", window("03-01", "03-31")],
    ["3月上旬—下旬", window("03-01", "03-31")],
    ["11月中旬-2月", window("11-11", "02-29")],
    ["3月下旬—4月中旬、9月", [...window("03-21", "04-20"), ...window("09-01", "09-30")]],
    ["全年", []],
    ["all year", []],
  ])("reads %p", (text, windows) => expect(readSeason(text)).toEqual({ windows, onPeriods: true }))

  it.each(["春天", "13月", "2月31日—3月10日", "3月—4月—5月", "3—5"])("does not guess %p", (text) =>
    expect(readSeason(text)).toBe("unreadable")
  )

  it("says when ends do not lie on ten-day periods", () => {
    const moved = { windows: window("03-05", "04-12"), onPeriods: false }
    expect(readSeason("3月5日—4月12日")).toEqual(moved)
    expect(seasonOfDays("2026-03-05", "2026-04-12")).toEqual(moved)
    expect(seasonOfDays("2026-03-21", "2027-02-28")).toMatchObject({ onPeriods: true })
  })

  it("reads what it writes", () => {
    const LAST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    const two = (number: number) => String(number).padStart(2, "0")
    const month = fc.integer({ min: 1, max: 12 })
    const part = fc.integer({ min: 0, max: 2 })
    const end = fc.tuple(month, part, month, part).map(([from, a, to, b]) => ({
      from: `${two(from)}-${two([1, 11, 21][a]!)}`,
      to: `${two(to)}-${two([10, 20, LAST[to - 1]!][b]!)}`,
    }))
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 6 }), (windows) =>
        expect(readSeason(writeSeason(windows))).toEqual({ windows, onPeriods: true })
      )
    )
  })
})

describe("texts that look like formulas", () => {
  it("come back as they were and never begin a formula on the way", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .tuple(fc.constantFrom("=", "+", "-", "@", "'", "''", "'=", "'0"), fc.string())
            .map((parts) => parts.join(""))
        ),
        (text) => {
          expect(escapeText(text)).not.toMatch(/^[=+\-@\t\r]/)
          expect(unescapeText(escapeText(text))).toBe(text)
        }
      )
    )
  })
})
