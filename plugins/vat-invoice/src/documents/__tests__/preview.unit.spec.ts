import { writeFileSync } from "node:fs"
import { extractText, getDocumentProxy } from "unpdf"
import { taxOfLine } from "../../domain/line-tax"
import { renderPreview, type PreviewInvoice, type PreviewLine } from "../preview"

const line = (name: string, gross_fen: number, change: Partial<PreviewLine> = {}): PreviewLine => ({
  name,
  tax_code: "1010303020100000000",
  unit: "斤",
  quantity: "2.5",
  rate_bp: 900,
  exempt: false,
  legal_ref: null,
  ...taxOfLine(gross_fen, change.rate_bp ?? 900),
  ...change,
})

const invoice = (change: Partial<PreviewInvoice> = {}): PreviewInvoice => {
  const lines = change.lines ?? [line("土鸡蛋 Free-range eggs", 10000), line("春竹笋", 3580)]
  return {
    kind: "special",
    issuance_route: "self",
    seller: {
      id: "sel_1",
      name: "彭州市小鱼洞农产品专业合作社",
      tax_id: "91110000600037341L",
      taxpayer_kind: "general",
      issuance_route: "self",
      address: "四川省彭州市小鱼洞镇大楠村3组",
      phone: "028-83800000",
      bank: "彭州农商银行小鱼洞支行",
      bank_account: "8800 1234 5678",
    },
    buyer: {
      kind: "company",
      name: "成都锦江餐饮管理有限公司",
      tax_id: "91310110666007217T",
      address: "成都市锦江区红星路三段1号",
      phone: "028-86660000",
      bank: "中国工商银行成都红星路支行",
      bank_account: "4402 0000 1111",
    },
    order_display_id: "1042-2",
    request_no: "17",
    code: "",
    number: null,
    issued_on: null,
    gross_fen: lines.reduce((sum, each) => sum + each.gross_fen, 0),
    net_fen: lines.reduce((sum, each) => sum + each.net_fen, 0),
    tax_fen: lines.reduce((sum, each) => sum + each.tax_fen, 0),
    created_at: new Date("2026-05-21T02:00:00Z"),
    ...change,
    lines,
  }
}

async function read(pdf: Buffer) {
  if (process.env.PREVIEW_OUT) writeFileSync(process.env.PREVIEW_OUT, pdf)
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return { totalPages, pages: text.map((page) => page.replace(/\s+/g, "")) }
}

describe("invoice preview", () => {
  it("says on its page that it is no invoice, and what the invoice will say", async () => {
    const { totalPages, pages } = await read(renderPreview(invoice()))
    expect(totalPages).toBe(1)
    for (const printed of [
      "非发票",
      "NOTANINVOICE",
      "增值税专用发票",
      "成都锦江餐饮管理有限公司",
      "91310110666007217T",
      "彭州市小鱼洞农产品专业合作社",
      "土鸡蛋",
      "91.74",
      "8.26",
      "36.696", // 91.74 for 2.5 jin
      "¥135.80",
      "壹佰叁拾伍圆捌角",
      "草稿，尚未开具",
      "第1页，共1页",
    ])
      expect(pages[0]).toContain(printed)
  })

  it("prints exempt goods with 免税 and *** and the law behind it", async () => {
    const law = "《增值税法》第二十四条"
    const exempt = line("春竹笋", 3580, { rate_bp: 0, exempt: true, legal_ref: law })
    const { pages } = await read(renderPreview(invoice({ kind: "normal", lines: [exempt] })))
    for (const printed of ["免税", "***", law, "增值税普通发票"])
      expect(pages[0]).toContain(printed)
  })

  it("repeats head, watermark and page number over many lines, and totals once", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => line(`老腊肉 ${at + 1}`, 1000 + at))
    const { totalPages, pages } = await read(renderPreview(invoice({ lines })))
    expect(totalPages).toBeGreaterThan(2)
    for (const page of pages) {
      expect(page).toContain("非发票")
      expect(page).toContain(`共${totalPages}页`)
    }
    expect(pages.filter((page) => page.includes("税收分类编码"))).toHaveLength(totalPages)
    expect(pages.join("").match(/价税合计/g)).toHaveLength(1)
  })

  it.each([
    '#read("/etc/passwd")',
    '"#panic("x")"',
    "\\u{41}$1+1$*bold*_it_`raw`",
    "]#pagebreak()[<label>@ref//c/*d*/",
    "{{typ seller.name}}&lt;",
  ])("prints %s as typed", async (typed) => {
    const { totalPages, pages } = await read(renderPreview(invoice({ lines: [line(typed, 100)] })))
    expect(totalPages).toBe(1)
    expect(pages[0]).toContain(typed.replace(/\s+/g, ""))
  })

  it("reports a character its font lacks instead of printing a box", () => {
    expect(() => renderPreview(invoice({ lines: [line("𠮷野家", 100)] }))).toThrow(
      expect.objectContaining({ code: "INVOICE-GLYPH-01", message: expect.stringContaining("𠮷") })
    )
    expect(renderPreview(invoice()).length).toBeGreaterThan(1000) // and works again afterwards
  })

  it("gives the same bytes for the same invoice", () => {
    expect(renderPreview(invoice()).equals(renderPreview(invoice()))).toBe(true)
  })
})
