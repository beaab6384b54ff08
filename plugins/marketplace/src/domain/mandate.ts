import { MANDATE_SCOPES, type MandateScope, type MembershipRole } from "../types/market"

/** The part of a mandate that decides whether it counts. */
export type MandateTerms = {
  scopes: readonly string[]
  valid_from: Date | string
  valid_to: Date | string | null
  revoked_at: Date | string | null
}

/** In force from its first moment until just before its last; a revoked mandate is dead from that moment. */
export function mandateInForce(mandate: MandateTerms, at: Date): boolean {
  const started = new Date(mandate.valid_from) <= at
  const ended = mandate.valid_to !== null && new Date(mandate.valid_to) <= at
  const revoked = mandate.revoked_at !== null && new Date(mandate.revoked_at) <= at
  return started && !ended && !revoked
}

/** Owners may do everything; helpers see no money; agents exactly what mandates in force grant. */
export function scopesOf(
  role: MembershipRole,
  mandates: readonly MandateTerms[],
  at: Date
): MandateScope[] {
  if (role === "owner") return [...MANDATE_SCOPES]
  if (role === "helper") return ["list", "orders"]
  const granted = new Set(
    mandates.filter((mandate) => mandateInForce(mandate, at)).flatMap((mandate) => mandate.scopes)
  )
  return MANDATE_SCOPES.filter((scope) => granted.has(scope))
}

/** The mandate in force that lets an agent use a scope; of several the first in the list. */
export const mandateFor = <Mandate extends MandateTerms>(
  scope: MandateScope,
  mandates: readonly Mandate[],
  at: Date
): Mandate | undefined =>
  mandates.find((mandate) => mandate.scopes.includes(scope) && mandateInForce(mandate, at))
