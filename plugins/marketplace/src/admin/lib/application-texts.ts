/** States of an application, as the queue is filtered by. */
export const APPLICATION_STATE_TEXT: Record<string, string> = {
  submitted: "待审核 Submitted",
  sent_back: "已退回 Sent back",
  approved: "已通过 Approved",
  rejected: "未通过 Rejected",
  withdrawn: "已撤回 Withdrawn",
  draft: "草稿 Draft",
}

export const PURPOSE_TEXT: Record<string, string> = {
  registration: "登记 Registration",
  change: "变更 Change",
}

export const TAXPAYER_TEXT: Record<string, string> = {
  exempt_farmer: "免税农业生产者 Exempt farmer",
  small_scale: "小规模纳税人 Small-scale",
  general: "一般纳税人 General",
}

export const ISSUANCE_TEXT: Record<string, string> = {
  self: "自行开票 Issues itself",
  platform: "平台代售 Platform as seller",
  bureau_proxy: "税务局代开 Bureau on its behalf",
  buyer_purchase: "收购发票 Buyer-issued",
}

/** Colour of a state's badge. */
export const stateColor = (state: string) => {
  if (state === "approved") return "green" as const
  if (state === "rejected" || state === "suspended") return "red" as const
  if (state === "submitted" || state === "applied") return "blue" as const
  return state === "sent_back" ? ("orange" as const) : ("grey" as const)
}
