import { defineAuditAction } from "@xiangji/audit-log/workflows"
import type { ClaimKind } from "../domain/claim"

/** What an operator says about a claim. */
export type ClaimDecision = { id: string; user_id: string; reason: string | null }

/** One decision on a claim at a time, in seconds: the second operator then finds it decided. */
export const claimLock = (id: string) => ({ key: `phone-claim:${id}`, timeout: 10, ttl: 60 })

const CONFIRMED = defineAuditAction({
  action: "phone-auth.claim.confirmed",
  text: { zh: "同意换号申请", en: "Granted a claim to an account" },
})
const REJECTED = defineAuditAction({
  action: "phone-auth.claim.rejected",
  text: { zh: "驳回换号申请", en: "Turned down a claim to an account" },
})

type DecidedClaim = { id: string; kind: ClaimKind; old_phone: string; new_phone: string }

/** The audit log's entry for a decision. */
export const auditedDecision = (
  { user_id, reason }: ClaimDecision,
  claim: DecidedClaim,
  state: "confirmed" | "rejected"
) => ({
  actor: { type: "user" as const, id: user_id },
  action: (state === "confirmed" ? CONFIRMED : REJECTED).action,
  subject: { type: "phone_claim", id: claim.id },
  before: { state: "open", phone: claim.old_phone },
  after: { state, phone: state === "confirmed" ? claim.new_phone : claim.old_phone },
  reason,
})
