import type { CaseView } from "@xiangji/marketplace/workflows"

/** A case as the holder of the order's key sees it: not who bears it, nor what went wrong inside. */
export function forBuyer(one: CaseView) {
  const { borne_by: _a, freight_borne_by: _b, last_error: _c, refund_reference: _d, ...shown } = one
  return shown
}
