import type { FreightParcel } from "@xiangji/courier/domain"
import type { CartOrigin } from "@xiangji/marketplace/workflows"

/** What the check of a cart found, and its order is shared out by. */
export type Basis = {
  origins: CartOrigin[]
  /** What its freight was worked out by; absent where it is not the courier's. */
  parcels?: FreightParcel[]
  /** Some of it is sold ahead of its season. */
  ahead: boolean
}

/** More runs than can be under way at once; whatever is forgotten is read again. */
const MOST = 500
const kept = new Map<string, Basis>()

/** Keeps it from the check to the sharing out, two steps of one run, so that nothing is read twice. */
export function keepBasis(run: string, basis: Basis): void {
  kept.set(run, basis)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
  }
}

/** Hands it over, once. */
export function takeBasis(run: string): Basis | undefined {
  const basis = kept.get(run)
  kept.delete(run)
  return basis
}
