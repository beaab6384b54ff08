import type { Cell, SheetRow } from "../../../spreadsheet/cell"
import { decideRow, type CurrentListing } from "../decide-row"
import { findHeader } from "../find-header"
import { addressOf, readRow } from "../read-row"
import type { ImportField } from "../columns"

const NAMES = ["货号", "商品名称", "介绍", "价格", "库存", "单位", "净重", "储存方式", "上市时间"]
const EGGS = ["A1", "土鸡蛋", "散养", "45.5", "20", "盒", "1500", "常温", "3月下旬—4月中旬"]

const current: CurrentListing = {
  id: "lst_1",
  archived: false,
  sku: "A1",
  title: { zh: "土鸡蛋", en: "Eggs" },
  description: { zh: "散养", en: "散养" },
  price_fen: 4550,
  stock: 20,
  sale_unit: "box",
  net_weight_grams: 1500,
  gross_weight_grams: 1800,
  storage_class: "ambient",
  harvest_windows: [{ from: "03-21", to: "04-20" }],
  image_ids: ["img_1"],
  place_id: "plc_1",
  category: null,
  tax_code: null,
  preorder: false,
  preorder_days: null,
}

const cells = (texts: (string | Cell | undefined)[]): SheetRow["cells"] =>
  texts.map((text) => (typeof text === "string" ? { kind: "text", text } : text))

function decide(texts: (string | Cell | undefined)[], before: CurrentListing | null = null) {
  const header = findHeader([{ number: 1, cells: cells(NAMES) }])
  const read = readRow({ number: 2, cells: cells(texts) }, header)
  const at = (field: ImportField) => addressOf(header, 2, field)
  return decideRow({ ...read, found: {} }, before, at)
}
const withCell = (column: number, cell: string | Cell | undefined) =>
  EGGS.map((text, index) => (index === column ? cell : text))
const codes = (decision: ReturnType<typeof decide>) =>
  decision.action === "refused" ? decision.problems.map(({ cell, code }) => [cell, code]) : []

describe("what a row does", () => {
  it("creates what is not there, with all facts", () => {
    expect(decide(EGGS)).toMatchObject({
      action: "create",
      facts: {
        sku: "A1",
        price_fen: 4550,
        gross_weight_grams: 1500,
        image_ids: [],
        preorder: false,
      },
    })
  })

  it("changes nothing when the file says what is there", () => {
    expect(decide(EGGS, current)).toEqual({ action: "unchanged", listing_id: "lst_1" })
  })

  it("changes only the cells that differ, and keeps a translation", () => {
    const changed = decide(
      withCell(3, "48").map((text, index) => (index === 1 ? "走地鸡蛋" : text)),
      current
    )
    expect(changed).toEqual({
      action: "update",
      listing_id: "lst_1",
      facts: { price_fen: 4800, title: { zh: "走地鸡蛋", en: "Eggs" } },
    })
  })

  it("leaves as it is what an empty cell does not say", () => {
    expect(decide(["A1", undefined, undefined, "48"], current)).toMatchObject({
      action: "update",
      facts: { price_fen: 4800 },
    })
  })

  it("refuses a new listing that lacks something, naming every cell", () => {
    expect(codes(decide(["A1", undefined, "散养", undefined, "20", "盒", "1500", "常温"]))).toEqual(
      [
        ["B2", "MARKET-CELL-01"],
        ["D2", "MARKET-CELL-01"],
      ]
    )
  })

  it.each<[number, string | Cell, string]>([
    [0, "a*b", "MARKET-CELL-21"],
    [3, { kind: "formula", text: "45.5" }, "MARKET-CELL-02"],
    [3, { kind: "error", text: "#REF!" }, "MARKET-CELL-03"],
    [3, "0", "MARKET-CELL-05"],
    [3, "12.345", "MARKET-CELL-05"],
    [4, "2.5", "MARKET-CELL-06"],
    [5, "吨", "MARKET-CELL-08"],
    [6, "600公斤", "MARKET-CELL-07"],
    [7, "晒干", "MARKET-CELL-09"],
    [8, "春天", "MARKET-CELL-10"],
    [8, "3月5日—4月12日", "MARKET-CELL-11"],
    [1, "好".repeat(81), "MARKET-CELL-19"],
    [1, "鸡�", "MARKET-CELL-20"],
  ])("refuses column %p with %p", (column, cell, code) => {
    expect(codes(decide(withCell(column, cell)))).toContainEqual([
      `${String.fromCharCode(65 + column)}2`,
      code,
    ])
  })

  it("does not refuse a season that the listing has already", () => {
    const windows = [{ from: "03-05", to: "04-12" }]
    const before = { ...current, harvest_windows: windows }
    expect(decide(withCell(8, "3月5日—4月12日"), before)).toMatchObject({ action: "unchanged" })
  })

  it("refuses to touch an archived listing", () => {
    expect(codes(decide(EGGS, { ...current, archived: true }))).toEqual([["A2", "MARKET-CELL-25"]])
  })

  it("keeps text that looks like a formula as text", () => {
    const facts = decide(withCell(1, "=SUM(A1)"))
    expect(facts).toMatchObject({ facts: { title: { zh: "=SUM(A1)" } } })
    expect(decide(withCell(0, "'00123"))).toMatchObject({ facts: { sku: "00123" } })
  })
})
