import type { CaseState } from "../../types/aftersales"

/** What happened, as far as telling people goes. */
export type ToldEvent = {
  event_id: string
  from_state: CaseState | null
  to_state: CaseState
  actor_kind: "buyer" | "member" | "user" | "system"
  origin: "buyer" | "seller" | "operator" | "system"
}

const BUYERS: Partial<Record<CaseState, string>> = {
  rejected: "卖家没有同意，您可以申请平台介入",
  awaiting_goods: "已同意，请寄回货物",
  disputed: "已转平台处理",
  dismissed: "平台没有支持",
  withdrawn: "已撤销",
  done: "已办完",
}

const SELLERS: Partial<Record<CaseState, string>> = {
  requested: "买家提出申请，请处理",
  approved: "平台已同意买家",
  disputed: "已转平台处理",
  dismissed: "平台没有支持买家",
  withdrawn: "买家已撤销",
  done: "已办完",
}

/** What the buyer is told of an event, null when it is no news to them. */
export const toldToBuyer = (event: ToldEvent): string | null =>
  event.actor_kind === "buyer" ? null : (BUYERS[event.to_state] ?? null)

/** What the seller is told of an event, null when it is no news to them. */
export function toldToSeller(event: ToldEvent): string | null {
  if (event.actor_kind === "member") return null
  if (event.to_state === "awaiting_goods" && event.from_state === "awaiting_goods")
    return "买家已寄回货物，请查收"
  if (event.to_state === "requested" && event.origin !== "buyer") return null
  if (event.to_state === "approved" && event.actor_kind !== "user") return null
  if (event.to_state === "done" && event.origin === "seller") return null
  return SELLERS[event.to_state] ?? null
}
