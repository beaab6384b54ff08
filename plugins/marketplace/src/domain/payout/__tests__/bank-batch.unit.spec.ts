import fc from "fast-check"
import { batchTable, yuanText, type BatchPayment } from "../bank-batch/batch-table"
import { encodeGbk } from "../bank-batch/gbk"
import { fenOf, matchResult, type ResultRow, type SentPayment } from "../bank-batch/match-result"
import { PRESETS } from "../bank-batch/presets"
import { resultColumns, statusOf } from "../bank-batch/result-columns"

const payment = (line: number, amount_fen: number): BatchPayment => ({
  line,
  reference: `P0000000${line}`,
  amount_fen,
  account: { holder: "李大爷", account: "6228480402564890018", bank: "彭州农商银行" },
  purpose: "乡集货款",
})

describe("a batch file", () => {
  it("has one row per payment and the totals where the bank wants them", () => {
    const payments = [payment(1, 12_345), payment(2, 5)]
    const totals = { count: 2, total_fen: 12_350 }
    const general = batchTable(PRESETS.general, payments, totals, yuanText)
    expect(general.rows).toEqual([
      ["序号", "收款账号", "收款户名", "开户行", "金额", "用途", "参考号"],
      ["1", "6228480402564890018", "李大爷", "彭州农商银行", "123.45", "乡集货款", "P00000001"],
      ["2", "6228480402564890018", "李大爷", "彭州农商银行", "0.05", "乡集货款", "P00000002"],
      ["合计", "2 笔", "", "", "123.50", "", ""],
    ])
    const icbc = batchTable(PRESETS.icbc, payments, totals, (fen) => fen / 100)
    expect(icbc.rows[0]).toEqual(["合计", "2 笔", "", "", 123.5, "", ""])
    expect(icbc.headerRows).toBe(2)
  })

  it("writes GBK that reads back, and refuses what GBK has not", () => {
    const text = "收款户名,彭州市小鱼洞镇李大爷\r\n￥—（）"
    expect(new TextDecoder("gbk").decode(encodeGbk(text))).toBe(text)
    expect(() => encodeGbk("𠮷野家😀")).toThrow(
      expect.objectContaining({
        code: "PAYOUT-BATCH-03",
        message: expect.stringContaining("𠮷 😀"),
      })
    )
  })

  it("writes amounts that read back to the fen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (fen) => {
        expect(fenOf(yuanText(fen))).toBe(fen)
        expect(fenOf(`¥${(fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })}`)).toBe(
          fen
        )
      })
    )
  })
})

describe("a bank's answer", () => {
  const sent = (change: Partial<SentPayment> = {}): SentPayment => ({
    ...{ payout_id: "pout_1", reference: "P00000001", amount_fen: 9_700, state: "submitted" },
    account: "***************0018",
    ...change,
  })
  const row = (change: Partial<ResultRow> = {}): ResultRow => ({
    ...{
      row: 5,
      reference: "P00000001",
      amount: "97.00",
      status: "交易成功",
      reason: "",
      account: "",
    },
    ...change,
  })
  const codesOf = (rows: ResultRow[], payments = [sent()]) =>
    matchResult(rows, payments).problems.map((problem) => [problem.row, problem.code])

  it("is understood in the words banks use", () => {
    expect(["成功", " 交易成功 ", "退汇", "处理中", "SUCCESS", "也许"].map(statusOf)).toEqual([
      ...["paid", "paid", "returned", "waiting", "paid", undefined],
    ])
    const columns = resultColumns(["序号", "金额（元）", "附言", "交易状态", "失败原因"])
    expect([...columns!.entries()]).toEqual([
      ["amount", 1],
      ["reference", 2],
      ["status", 3],
      ["reason", 4],
    ])
    expect(resultColumns(["序号", "金额", "附言"])).toBeNull()
  })

  it("finds our reference among the bank's own words", () => {
    const { answers } = matchResult([row({ reference: "乡集货款P00000001;0099" })], [sent()])
    expect(answers).toEqual([{ payout_id: "pout_1", outcome: "paid", reason: "" }])
  })

  it("is refused for rows that cannot be, each with its reason", () => {
    expect(codesOf([row({ reference: "P00000009" })])).toEqual([[5, "PAYOUT-ROW-01"]])
    expect(codesOf([row({ reference: "" })])).toEqual([[5, "PAYOUT-ROW-01"]])
    expect(codesOf([row(), row({ row: 6 })])).toEqual([[6, "PAYOUT-ROW-02"]])
    expect(codesOf([row({ amount: "97.01" })])).toEqual([[5, "PAYOUT-ROW-03"]])
    expect(codesOf([row({ amount: "约97" })])).toEqual([[5, "PAYOUT-ROW-03"]])
    expect(codesOf([row({ account: "6228480402564890099" })])).toEqual([[5, "PAYOUT-ROW-04"]])
    expect(codesOf([row({ status: "也许" })])).toEqual([[5, "PAYOUT-ROW-05"]])
    expect(codesOf([row({ status: "失败" })], [sent({ state: "paid" })])).toEqual([
      [5, "PAYOUT-ROW-06"],
    ])
    expect(codesOf([row()], [sent({ state: "failed" })])).toEqual([[5, "PAYOUT-ROW-06"]])
  })

  it("says nothing new the second time, nor where the bank is still at it", () => {
    for (const [state, status] of [
      ["paid", "成功"],
      ["failed", "失败"],
      ["failed", "退票"],
      ["returned", "成功"],
      ["submitted", "处理中"],
    ] as const)
      expect(matchResult([row({ status })], [sent({ state })])).toEqual({
        answers: [],
        problems: [],
      })
  })

  it("tells what came back after it was paid from what never arrived", () => {
    const outcome = (state: SentPayment["state"]) =>
      matchResult([row({ status: "退票", reason: "账号不存在" })], [sent({ state })]).answers
    expect(outcome("paid")).toEqual([
      { payout_id: "pout_1", outcome: "returned", reason: "账号不存在" },
    ])
    expect(outcome("submitted")).toEqual([
      { payout_id: "pout_1", outcome: "failed", reason: "账号不存在" },
    ])
  })

  it("reads amounts as spreadsheets write them, and nothing else", () => {
    expect(["97", "97.0", "97.000000", "1,097.5", "9.7e1", "-97", "97.005", ""].map(fenOf)).toEqual(
      [...[9_700, 9_700, 9_700, 109_750, null, null, null, null]]
    )
  })
})
