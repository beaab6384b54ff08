import { usualTaxStanding } from "../tax-standing"
import type { Facts } from "./facts"
import type { FactChanges } from "./read-facts"

/**
 * The facts after a saved step. What follows from another answer goes with it: another kind has another number and
 * another usual tax standing, another number needs another reason.
 */
export function mergeFacts(before: Partial<Facts>, { set, cleared }: FactChanges): Partial<Facts> {
  const after: Partial<Facts> = { ...before, ...set }
  for (const name of cleared) delete after[name]
  const numberChanged = set.id_number !== undefined || set.uscc !== undefined
  if (numberChanged && set.checksum_reason === undefined) delete after.checksum_reason
  if (set.kind && set.kind !== before.kind) {
    const usual = usualTaxStanding(set.kind)
    after.taxpayer_kind = set.taxpayer_kind ?? usual.taxpayer_kind
    after.issuance_route = set.issuance_route ?? usual.issuance_route
  }
  if (after.kind === "farmer") delete after.uscc
  else if (after.kind) delete after.id_number
  return after
}
