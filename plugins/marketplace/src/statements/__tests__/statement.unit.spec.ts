import { extractText, getDocumentProxy } from "unpdf"
import type { StatementLine, StatementRow } from "../read-statement"
import { statementPdf } from "../statement-pdf"
import { statementView } from "../statement-view"

const SETTLED_AT = new Date("2026-11-22T04:00:00Z")

const line = (at: number, change: Partial<StatementLine> = {}): StatementLine => ({
  ...{ part: "earned", amount_fen: 9_700, fee_fen: 300, booked_at: "2026-11-02T04:00:00.000Z" },
  memo: { zh: "下单", en: "Placed" },
  seller_order_id: `sord_${at}`,
  order: {
    ...{ display_id: `${1_000 + at}-1`, state: "settled", placed_at: "2026-11-02T04:00:00.000Z" },
    ...{ freight_fen: 1_126, titles: ["土鸡蛋"] },
  },
  ...change,
})

function viewOf(lines: StatementLine[], change: Partial<StatementRow> = {}) {
  const sum = (part: StatementLine["part"], of: (one: StatementLine) => number) =>
    lines.filter((one) => one.part === part).reduce((total, one) => total + of(one), 0)
  const gross = (one: StatementLine) => one.amount_fen + one.fee_fen
  const net_fen = lines.reduce((total, one) => total + one.amount_fen, 0)
  const opening_fen = change.opening_fen ?? 0
  return statementView(
    {
      ...{ id: "stl_1", display_id: "3-12", run_id: "strun_1", seller_id: "sel_1" },
      seller_name: { zh: "李家竹笋", en: "Li family" },
      period_from: new Date("2026-10-31T16:00:00Z"),
      period_to: new Date("2026-11-15T16:00:00Z"),
      settled_at: SETTLED_AT,
      earned_fen: sum("earned", gross),
      refunds_fen: -sum("refund", gross),
      fees_fen: sum("earned", (one) => one.fee_fen) + sum("refund", (one) => one.fee_fen),
      corrections_fen: sum("correction", (one) => one.amount_fen),
      net_fen,
      closing_fen: opening_fen + net_fen,
      smallest_payout_fen: 1_000,
      payout: null,
      ...change,
      opening_fen,
    },
    lines
  )
}

async function read(pdf: Buffer) {
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return { totalPages, pages: text.map((page) => page.replace(/\s+/g, "")) }
}

const REFUND = line(1, { part: "refund", amount_fen: -3_880, fee_fen: -120 })
const CORRECTION = line(9, {
  ...{ part: "correction", amount_fen: -250, fee_fen: 0, seller_order_id: null, order: null },
  memo: { zh: "更正：多付", en: "Correction: paid too much" },
})

describe("the view of a statement", () => {
  it("groups entries by order, and shows freight without counting it", () => {
    const view = viewOf([line(1), REFUND, line(2), CORRECTION])
    expect(view.orders).toMatchObject([
      {
        display_id: "1001-1",
        price_fen: 10_000,
        refund_fen: 4_000,
        fee_fen: 180,
        receive_fen: 5_820,
      },
      { display_id: "1002-1", price_fen: 10_000, refund_fen: 0, fee_fen: 300, receive_fen: 9_700 },
    ])
    expect([view.from, view.to, view.totals.freight_fen]).toEqual([
      "2026-11-01",
      "2026-11-15",
      2_252,
    ])
    const received = view.orders.reduce((sum, order) => sum + order.receive_fen, 0)
    expect(received + view.totals.correction_fen).toBe(view.totals.net_fen)
  })

  it("leaves out orders that were taken back before they counted", () => {
    const back = line(1, { amount_fen: -9_700, fee_fen: -300 })
    expect(viewOf([line(1), back, line(2)]).orders).toHaveLength(1)
  })

  it("says in plain words what was sold, what went off and what comes", () => {
    const view = viewOf([line(1), REFUND, CORRECTION], { opening_fen: -100 })
    expect(view.sentences.map((sentence) => sentence.zh)).toEqual([
      "这是2026年11月1日到2026年11月15日的结算单。",
      "一共1个订单，货款100.00元。",
      "退给买家40.00元。",
      "平台费1.80元。",
      "运费11.26元，是买家付给快递的，不从您的钱里出。",
      "更正：多付，减2.50元。",
      "上次欠1.00元，这次扣掉。",
      "您得54.70元，等着打给您。",
    ])
  })

  it.each([
    [-500, "算下来差5.00元，不用您现在付，从下次的货款里扣。", "carried"],
    [999, "您得9.99元，不到10.00元，先记着，和下次一起打给您。", "carried"],
    [1_000, "您得10.00元，等着打给您。", "due"],
  ])("knows what becomes of %i fen", (closing_fen, zh, standing) => {
    const view = viewOf([], { opening_fen: closing_fen, closing_fen })
    expect([view.sentences.at(-1)!.zh, view.standing]).toEqual([zh, standing])
  })
})

describe("a statement on paper", () => {
  it("says what the page says", async () => {
    const { totalPages, pages } = await read(
      statementPdf(viewOf([line(1), REFUND, CORRECTION]), SETTLED_AT)
    )
    expect(totalPages).toBe(1)
    for (const printed of [
      "结算单",
      "3-12",
      "李家竹笋",
      "2026-11-01至2026-11-15",
      "这些订单",
      "1001-1",
      "100.00",
      "-40.00",
      "-1.80",
      "11.26",
      "58.20",
      "更正：多付",
      "-2.50",
      "¥55.70",
    ])
      expect(pages[0]).toContain(printed)
  })

  it("repeats its head over long lists, and is the same for the same statement", async () => {
    const view = viewOf(Array.from({ length: 300 }, (_, at) => line(at)))
    const pdf = statementPdf(view, SETTLED_AT)
    expect(pdf.equals(statementPdf(view, SETTLED_AT))).toBe(true)
    const { totalPages, pages } = await read(pdf)
    expect(totalPages).toBeGreaterThan(8)
    expect(pages.filter((page) => page.includes("Youreceive"))).toHaveLength(totalPages)
    for (const page of pages) expect(page).toContain(`共${totalPages}页`)
    for (const at of [0, 150, 299]) expect(pages.join("")).toContain(`${1_000 + at}-1`)
  })

  it.each(['#read("/etc/passwd")', '"#panic("x")"', "*a*_b_`c`$d$", "]#pagebreak()[<x>@y//z"])(
    "prints %s as typed",
    async (typed) => {
      const strange = line(1, { order: { ...line(1).order!, titles: [typed] } })
      const { pages } = await read(
        statementPdf(viewOf([strange], { seller_name: { zh: typed, en: typed } }), SETTLED_AT)
      )
      expect(pages.join("").split(typed.replace(/\s+/g, "")).length).toBeGreaterThan(2)
    }
  )

  it("reports a character its font lacks instead of printing a box", () => {
    const name = { zh: "𠮷野家", en: "Yoshinoya" }
    expect(() => statementPdf(viewOf([line(1)], { seller_name: name }), SETTLED_AT)).toThrow(
      expect.objectContaining({
        code: "SETTLEMENT-GLYPH-01",
        message: expect.stringContaining("𠮷"),
      })
    )
  })
})
