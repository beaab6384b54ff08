import type { LocalText } from "@xiangji/kernel"
import type { CaseKind, CaseReason, CaseState } from "../../types/aftersales"

/** How kinds read on every page. */
export const caseKindText: Record<CaseKind, LocalText> = {
  cancel: { zh: "取消", en: "Cancellation" },
  refund: { zh: "仅退款", en: "Refund only" },
  return: { zh: "退货退款", en: "Return" },
  exchange: { zh: "换货", en: "Exchange" },
}

/** How states read on every page. */
export const caseStateText: Record<CaseState, LocalText> = {
  requested: { zh: "等待卖家处理", en: "Waiting for the seller" },
  rejected: { zh: "卖家未同意", en: "The seller did not agree" },
  disputed: { zh: "平台处理中", en: "With the market" },
  approved: { zh: "已同意", en: "Agreed" },
  awaiting_goods: { zh: "等待退回货物", en: "Waiting for the goods" },
  executing: { zh: "办理中", en: "Being carried out" },
  done: { zh: "已完成", en: "Done" },
  dismissed: { zh: "平台未支持", en: "Not upheld by the market" },
  withdrawn: { zh: "已撤销", en: "Withdrawn" },
}

/** How reasons read on every page. */
export const caseReasonText: Record<CaseReason, LocalText> = {
  changed_mind: { zh: "不想要了", en: "Changed my mind" },
  damaged: { zh: "破损", en: "Damaged" },
  spoiled: { zh: "变质", en: "Spoiled" },
  wrong_goods: { zh: "与描述不符", en: "Not as described" },
  missing: { zh: "少件", en: "Something is missing" },
  not_arrived: { zh: "没有收到", en: "Never arrived" },
  too_late: { zh: "送得太晚", en: "Arrived too late" },
  sold_out: { zh: "没有货了", en: "Sold out" },
  other: { zh: "其他", en: "Something else" },
}
