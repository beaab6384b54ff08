/** What a result file has to say of each payment; a reason and an account only if the bank gives them. */
export type ResultField = "reference" | "amount" | "status" | "reason" | "account"

const NAMES: Readonly<Record<ResultField, readonly string[]>> = {
  reference: ["参考号", "业务参考号", "附言", "备注信息", "备注", "摘要", "reference"],
  amount: ["金额", "交易金额", "金额(元)", "转账金额", "amount"],
  status: ["状态", "处理状态", "处理结果", "交易状态", "交易结果", "结果", "status"],
  reason: ["失败原因", "原因", "返回信息", "错误信息", "处理信息", "失败信息", "reason"],
  account: ["收款账号", "收款方账号", "account"],
}

/** Columns of a row of names by what they hold; null when it is not the row of names. */
export function resultColumns(
  cells: readonly (string | undefined)[]
): ReadonlyMap<ResultField, number> | null {
  const found = new Map<ResultField, number>()
  cells.forEach((cell, index) => {
    const name = (cell ?? "").normalize("NFKC").replace(/\s+/g, "").toLowerCase()
    const field = (Object.keys(NAMES) as ResultField[]).find((one) => NAMES[one].includes(name))
    if (field && !found.has(field)) found.set(field, index)
  })
  return ["reference", "amount", "status"].every((field) => found.has(field as ResultField))
    ? found
    : null
}

/** What a bank's word for a payment means. */
export type ResultStatus = "paid" | "failed" | "returned" | "waiting"

const WORDS: Readonly<Record<ResultStatus, readonly string[]>> = {
  paid: ["成功", "交易成功", "处理成功", "转账成功", "已入账", "已支付", "success", "paid"],
  failed: ["失败", "交易失败", "处理失败", "转账失败", "拒绝", "已拒绝", "failed", "rejected"],
  returned: ["退票", "已退票", "退汇", "已退汇", "退回", "已退回", "returned"],
  waiting: ["处理中", "银行处理中", "待处理", "已受理", "pending", "processing"],
}

/** Undefined for a word nobody knows: guessing about money is not done. */
export function statusOf(word: string): ResultStatus | undefined {
  const plain = word.normalize("NFKC").replace(/\s+/g, "").toLowerCase()
  return (Object.keys(WORDS) as ResultStatus[]).find((status) => WORDS[status].includes(plain))
}
