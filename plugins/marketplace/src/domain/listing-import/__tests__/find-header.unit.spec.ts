import fc from "fast-check"
import type { SheetRow } from "../../../spreadsheet/cell"
import { COLUMNS, IMPORT_FIELDS } from "../columns"
import { findHeader } from "../find-header"
import { headerName } from "../header-name"

const row = (number: number, ...texts: (string | undefined)[]): SheetRow => ({
  number,
  cells: texts.map((text) => (text ? { kind: "text", text } : undefined)),
})
const fields = (rows: SheetRow[]) => {
  const { row_number, columns } = findHeader(rows)
  return [row_number, ...columns.map(({ column, field }) => `${column} ${field}`)]
}
const codeOf = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("column names", () => {
  it("are known in both languages and by their aliases, each by one column only", () => {
    const names = IMPORT_FIELDS.flatMap((field) => {
      const { name, aliases } = COLUMNS[field]
      return [name.zh, name.en, ...aliases].map((text) => [text, field] as const)
    })
    for (const [text, field] of names)
      expect([text, headerName(text)?.field]).toEqual([text, field])
  })

  it("do not mind case, width, stars and brackets, and tell the unit of a weight", () => {
    expect(headerName("＊货号")?.field).toBe("sku")
    expect(headerName("PRICE （CNY）")?.field).toBe("price")
    expect(headerName("净重(斤)")).toEqual({ field: "net_weight", grams_each: 500 })
    expect(headerName("毛重（kg）*")).toEqual({ field: "gross_weight", grams_each: 1000 })
    expect(headerName("备注")).toBeNull()
  })
})

describe("finding the header", () => {
  it("takes the columns in any order and reports those it does not know", () => {
    const found = findHeader([row(1, "库存", "备注", "货号", "价格", "商品名称")])
    expect(found.columns.map(({ field }) => field)).toEqual(["stock", "sku", "price", "title"])
    expect(found.extra).toEqual(["B: 备注"])
  })

  it("skips titles, notes and empty rows above", () => {
    const rows = [
      row(1, "小鱼洞镇商品表"),
      row(3, "填表人：小张", "日期：2026-03-01"),
      row(5, "货号", "商品名称", "价格", "库存"),
      row(6, "A1", "土鸡蛋", "45.5", "20"),
    ]
    expect(fields(rows)).toEqual([5, "0 sku", "1 title", "2 price", "3 stock"])
  })

  it("joins two rows whose cells were merged", () => {
    const rows = [
      row(1, "货号", "商品名称", "重量", undefined, "上市时间", undefined, "价格"),
      row(2, undefined, undefined, "净重", "毛重", "开始", "结束"),
      row(3, "A1", "土鸡蛋", "1500", "1800", "3月下旬", "4月中旬", "45.5"),
    ]
    expect(fields(rows)).toEqual([
      2,
      "0 sku",
      "1 title",
      "2 net_weight",
      "3 gross_weight",
      "4 season_from",
      "5 season_to",
      "6 price",
    ])
  })

  it("does not take goods for names", () => {
    const rows = [row(1, "货号", "名称", "价格"), row(2, "价格", "名称", "3")]
    expect(fields(rows)[0]).toBe(1)
  })

  it("refuses a sheet without names, without SKU, and with a name twice", () => {
    expect(codeOf(() => findHeader([row(1, "甲", "乙"), row(2, "丙")]))).toBe("MARKET-SHEET-22")
    expect(codeOf(() => findHeader([row(1, "名称", "价格", "库存")]))).toBe("MARKET-SHEET-28")
    expect(codeOf(() => findHeader([row(1, "货号", "名称", "SKU", "价格")]))).toBe(
      "MARKET-SHEET-23"
    )
  })

  it("finds a header wherever it stands among the first rows, in whatever order", () => {
    const some = fc.shuffledSubarray([...IMPORT_FIELDS], { minLength: 3 })
    fc.assert(
      fc.property(
        some.filter((names) => names.includes("sku")),
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom("zh" as const, "en" as const),
        (names, above, lang) => {
          const titles = Array.from({ length: above }, (_, index) => row(index + 1, "说明"))
          const header = row(above + 1, ...names.map((field) => COLUMNS[field].name[lang]))
          const found = findHeader([...titles, header, row(above + 2, "A1", "B1", "C1")])
          expect(found.columns.map(({ field }) => field)).toEqual(names)
        }
      )
    )
  })
})
