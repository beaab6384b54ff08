/** Layouts of a batch file, by the bank whose counters take them. */
export const BANK_PRESETS = ["general", "icbc", "abc"] as const
export type BankPresetId = (typeof BANK_PRESETS)[number]

/** What a column holds. */
export type BankField = "line" | "account" | "holder" | "bank" | "amount" | "purpose" | "reference"

/** How a bank wants its file. */
export type BankPreset = {
  name: { zh: string; en: string }
  /** Of the CSV file. */
  encoding: "gbk" | "utf-8"
  columns: readonly { field: BankField; header: string; width: number }[]
  /** Where number and sum of the payments stand. */
  totals: "top" | "bottom"
}

const layout = (
  name: BankPreset["name"],
  encoding: BankPreset["encoding"],
  totals: BankPreset["totals"],
  headers: Readonly<Record<BankField, string>>
): BankPreset => ({
  name,
  encoding,
  totals,
  columns: FIELDS.map(([field, width]) => ({ field, width, header: headers[field] })),
})

const FIELDS: readonly (readonly [BankField, number])[] = [
  ["line", 8],
  ["account", 26],
  ["holder", 24],
  ["bank", 30],
  ["amount", 14],
  ["purpose", 18],
  ["reference", 14],
]

/** Modelled on the batch transfers of corporate online banking; a bank's own template may name columns otherwise. */
export const PRESETS: Readonly<Record<BankPresetId, BankPreset>> = {
  general: layout({ zh: "通用", en: "General" }, "utf-8", "bottom", {
    line: "序号",
    account: "收款账号",
    holder: "收款户名",
    bank: "开户行",
    amount: "金额",
    purpose: "用途",
    reference: "参考号",
  }),
  icbc: layout({ zh: "工商银行批量转账", en: "ICBC batch transfer" }, "gbk", "top", {
    line: "顺序号",
    account: "收款账号",
    holder: "收款账号名称",
    bank: "收款行名称",
    amount: "金额（元）",
    purpose: "汇款用途",
    reference: "备注信息",
  }),
  abc: layout({ zh: "农业银行批量转账", en: "ABC batch transfer" }, "gbk", "bottom", {
    line: "编号",
    account: "收款方账号",
    holder: "收款方户名",
    bank: "收款方开户行",
    amount: "交易金额",
    purpose: "用途",
    reference: "附言",
  }),
}
