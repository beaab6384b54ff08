import { fault } from "@xiangji/kernel"

/** Whoever is refused something is told why (`MARKET-REVIEW-01`). */
export function assertReason(to: string, reason: string | undefined): void {
  const needsReason = to === "sent_back" || to === "rejected" || to === "suspended"
  if (!needsReason || reason?.trim()) return
  throw fault("invalid", "MARKET-REVIEW-01", {
    zh: "请写明原因，让卖家知道要改什么",
    en: "Please give a reason, so that the seller knows what to change",
  })
}
