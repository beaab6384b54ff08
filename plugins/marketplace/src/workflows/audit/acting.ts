import type { ActingFor } from "../../domain/acting"

/** An operator at the desk, as `operatorOf` finds them. */
export type Operator = { user_id: string; user_name: string | null }

/** The seller that something is done for; the label is kept as it reads now. */
export type AuditedSeller = { id: string; label?: string | null }

/** Who did it, for whom, by what right: the part that every entry of the audit log begins with. */
export type AuditedActor = {
  actor: { type: "member" | "user"; id: string; name: string | null }
  for?: { type: "seller"; id: string; label?: string | null }
  via?: { role: ActingFor["role"]; mandate_id: string | null }
}

/** Spread into `recordAuditStep`'s input: `{ ...auditActor(acting), action, subject, after }`. */
export function auditActor(acting: ActingFor): AuditedActor
/** An operator's decision; name the seller it concerns, so that its owners can read it. */
export function auditActor(operator: Operator, seller?: AuditedSeller): AuditedActor
export function auditActor(who: ActingFor | Operator, seller?: AuditedSeller): AuditedActor {
  if ("user_id" in who)
    return {
      actor: { type: "user", id: who.user_id, name: who.user_name },
      ...(seller && { for: { type: "seller" as const, ...seller } }),
    }
  return {
    actor: { type: "member", id: who.member_id, name: who.member_name },
    for: { type: "seller", id: who.seller_id, label: who.seller_name },
    via: { role: who.role, mandate_id: who.mandate_id },
  }
}
