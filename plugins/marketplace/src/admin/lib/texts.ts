import type { LocalText } from "@xiangji/kernel"

/** Chinese first, the English beside it where it says something else. */
export const both = (text: LocalText | null | undefined): string => {
  if (!text) return ""
  return text.en && text.en !== text.zh ? `${text.zh} ${text.en}` : text.zh
}

/** `¥1,234.50` from fen. */
export const yuan = (fen: number): string =>
  (fen / 100).toLocaleString("zh-CN", { style: "currency", currency: "CNY" })

export const SELLER_KIND_TEXT: Record<string, string> = {
  farmer: "农户 Farmer",
  household: "个体户 Household business",
  cooperative: "合作社 Co-operative",
  company: "公司 Company",
}

export const SELLER_STATE_TEXT: Record<string, string> = {
  applied: "待审核 Applied",
  approved: "已通过 Approved",
  sent_back: "已退回 Sent back",
  rejected: "未通过 Rejected",
  suspended: "已暂停 Suspended",
}

export const LISTING_STATE_TEXT: Record<string, string> = {
  draft: "草稿 Draft",
  submitted: "待审核 Submitted",
  sent_back: "已退回 Sent back",
  published: "已上架 In the shop",
  paused: "暂停销售 Paused",
  archived: "已下架 Archived",
}

export const STORAGE_TEXT: Record<string, string> = {
  ambient: "常温 Ambient",
  chilled: "冷藏 Chilled",
  frozen: "冷冻 Frozen",
  live: "鲜活 Live",
}
