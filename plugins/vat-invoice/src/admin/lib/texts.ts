import type { LocalText } from "@xiangji/kernel"
import type { RequestState } from "../../domain/request-states"

/** Chinese first, the English beside it. */
export const both = ({ zh, en }: LocalText) => `${zh} ${en}`

/** `¥1,234.50` from fen. */
export const yuan = (fen: number) =>
  (fen / 100).toLocaleString("zh-CN", { style: "currency", currency: "CNY" })

/** `2026/5/20 14:03` in the clerk's zone. */
export const localTime = (moment: string) =>
  new Date(moment).toLocaleString("zh-CN", { dateStyle: "short", timeStyle: "short" })

/** How long something has waited: `3 天 d`, `5 小时 h`, `12 分 min`. */
export function age(since: string): string {
  const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 60_000))
  if (minutes < 60) return `${minutes} 分 min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} 小时 h`
  return `${Math.floor(minutes / 1440)} 天 d`
}

/** Waiting for us, on its way, done, or needing somebody. */
export function stateColor(state: RequestState): "orange" | "blue" | "green" | "red" | "grey" {
  if (["submitted", "approved", "issuing", "issued", "needs_login"].includes(state)) return "orange"
  if (["delivering", "unknown"].includes(state)) return "blue"
  if (["delivered", "closed"].includes(state)) return "green"
  return ["issue_failed", "lost", "returned"].includes(state) ? "red" : "grey"
}

export const KIND_TEXT = { special: "专票 Special", normal: "普票 Normal" }

export const MEDIUM_TEXT = { paper: "纸质 Paper", digital: "数电 Digital" }

export const ROUTE_TEXT = {
  self: "销售方自开 By the seller",
  platform: "平台开具 By the platform",
  bureau_proxy: "税务机关代开 By the tax bureau",
  buyer_purchase: "收购方开具 By the buyer",
}
