type LocalText = { zh: string; en: string }

/** An entry as `/admin/audit` tells it. */
export type Entry = {
  id: string
  seq: number
  at: string
  actor: { type: "member" | "user" | "customer" | "system"; id: string; name: string | null }
  action: string
  action_text: LocalText
  subject: { type: string; id: string; label: string | null }
  for: { type: string; id: string; label: string | null } | null
  via: { role: string | null; mandate_id: string | null } | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
  undoes: string | null
}

/** What the filters above the list hold; empty texts ask for nothing. */
export type Filters = {
  q: string
  action: string
  from: string
  to: string
  actor: string
  for: string
}

export const NO_FILTERS: Filters = { q: "", action: "", from: "", to: "", actor: "", for: "" }

/** The filters as a query, without the empty ones. */
export const queryOf = (filters: Filters): URLSearchParams =>
  new URLSearchParams(Object.entries(filters).filter(([, value]) => value.trim()))

/** Who acts, in words. */
export const ACTOR_TEXT: Record<Entry["actor"]["type"], string> = {
  member: "卖家成员 Member",
  user: "工作人员 Staff",
  customer: "顾客 Customer",
  system: "系统 System",
}

/** By what right, in words. */
export const ROLE_TEXT: Record<string, string> = {
  owner: "店主 owner",
  helper: "帮手 helper",
  agent: "受托人 agent",
}
