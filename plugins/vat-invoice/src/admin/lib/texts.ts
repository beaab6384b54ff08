import type { RequestState } from "../../domain/request-states"

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
