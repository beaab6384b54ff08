import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { PLACE_ACTIONS } from "../application/audit-actions"
import { auditActor, type Operator } from "../audit/acting"

type PlaceInBrief = { id: string; name: { zh: string } }

/** What is recorded of an operator's work on a place. */
export const placeDeed = (
  operator: Operator,
  deed: keyof typeof PLACE_ACTIONS,
  { id, name }: PlaceInBrief,
  changes: { before?: object; after: object }
): NewAuditEntry => ({
  ...auditActor(operator),
  action: PLACE_ACTIONS[deed],
  subject: { type: "place", id, label: name.zh },
  ...changes,
})
