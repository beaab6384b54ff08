import { defineAuditAction } from "@xiangji/audit-log/workflows"
import type { LocalText } from "@xiangji/kernel"

/** What is done to listings, as the audit log calls it; the keys are the endings of the actions' names. */
const DONE: Record<string, LocalText> = {
  listed: { zh: "登记商品", en: "Listed goods" },
  changed: { zh: "修改商品", en: "Changed a listing" },
  draft: { zh: "收回成草稿", en: "Took a listing back to a draft" },
  submitted: { zh: "提交商品", en: "Handed a listing in" },
  sent_back: { zh: "退回商品", en: "Sent a listing back" },
  published: { zh: "商品上架", en: "Put a listing into the shop" },
  paused: { zh: "暂停销售", en: "Paused a listing" },
  archived: { zh: "下架商品", en: "Archived a listing" },
  stopped: { zh: "叫停商品", en: "Stopped a listing" },
}

for (const [done, text] of Object.entries(DONE))
  defineAuditAction({ action: `market.listing.${done}`, text })
