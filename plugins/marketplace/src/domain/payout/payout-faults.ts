import { fault } from "@xiangji/kernel"

/** There is no such payout, or it is somebody else's. */
export const noSuchPayout = () =>
  fault("not_found", "PAYOUT-01", { zh: "没有这笔打款", en: "There is no such payout" })

/** Nobody has anything to be paid. */
export const nothingToPay = () =>
  fault("not_allowed", "PAYOUT-02", {
    zh: "现在没有可以打款的卖家：没有到起付金额，或上一笔还在路上，或收款账户还没有登记",
    en: "Nobody can be paid now: too little is due, a payout is still on its way, or no account is registered",
  })

/** Only what failed or came back can be tried again, and only once. */
export const notToBeRetried = () =>
  fault("not_allowed", "PAYOUT-03", {
    zh: "只有没有成功的打款可以重新发起，而且只能一次；如果下一笔已经发起，请看那一笔",
    en: "Only a payout that failed can be started again, and only once; look for the next one",
  })

/** The seller cannot be paid where it wants to be. */
export const notPayable = (why: { zh: string; en: string }) =>
  fault("not_allowed", "PAYOUT-04", why)

/** There is no such file for the bank. */
export const noSuchBatch = () =>
  fault("not_found", "PAYOUT-BATCH-01", { zh: "没有这个批次", en: "There is no such batch" })

/** Nothing waits to go to the bank. */
export const nothingToExport = () =>
  fault("not_allowed", "PAYOUT-BATCH-02", {
    zh: "没有等待提交银行的打款",
    en: "No payout waits to go to the bank",
  })

/** The bank's encoding has no such characters. */
export const notInGbk = (characters: string) =>
  fault("not_allowed", "PAYOUT-BATCH-03", {
    zh: `银行的 GBK 编码没有这些字：${characters}。请改用 XLSX 或 UTF-8 文件`,
    en: `The bank's GBK encoding lacks: ${characters}. Use the XLSX or the UTF-8 file`,
  })

/** No row of the file names its columns. */
export const noResultHeader = () =>
  fault("invalid", "PAYOUT-RESULT-01", {
    zh: "没有找到表头：文件里要有“参考号（或附言、备注）”、“金额”和“状态”三列",
    en: "No column names were found: the file needs the columns reference, amount and status",
  })

/** The file says something that cannot be; nothing of it was taken in. */
export const resultRefused = (rows: number) =>
  fault("not_allowed", "PAYOUT-RESULT-02", {
    zh: `文件有 ${rows} 行不对，整个文件没有导入。请对照下面的原因改正后再传`,
    en: `${rows} rows of the file are wrong, so nothing was taken in. See the reasons below`,
  })

/** There are no results in the file. */
export const emptyResult = () =>
  fault("invalid", "PAYOUT-RESULT-03", {
    zh: "文件里没有一行打款结果",
    en: "There is not one result in the file",
  })
