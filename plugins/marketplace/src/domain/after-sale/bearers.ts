import type { FreightBearer, GoodsBearer } from "../ledger/refund-decided"
import type { CaseKind, CaseReason } from "../../types/aftersales"

/** Reasons that are the seller's: the buyer gets the freight back too when all of the share goes back. */
const SELLERS_FAULT: readonly CaseReason[] = ["damaged", "spoiled", "wrong_goods", "missing"]

/** Who gives up what: goods, and freight. */
export type Bearers = { borne_by: GoodsBearer; freight_borne_by: FreightBearer }

/**
 * Who bears a refund unless an operator says otherwise. A parcel that never came was out of the seller's hands; freight
 * that nobody carried is not owed to a carrier.
 */
export function bearersOf(kind: CaseKind, reason: CaseReason): Bearers {
  if (kind === "cancel") return { borne_by: "seller", freight_borne_by: "carrier" }
  if (reason === "not_arrived" || reason === "too_late")
    return { borne_by: "platform", freight_borne_by: "platform" }
  return { borne_by: "seller", freight_borne_by: "seller" }
}

/**
 * Whether freight goes back with the last goods of a share: when nothing of it was packed, or when what was wrong was
 * not the buyer's doing.
 */
export function freightGoesBack(kind: CaseKind, reason: CaseReason, anythingPacked: boolean) {
  if (kind === "cancel") return !anythingPacked
  return SELLERS_FAULT.includes(reason) || reason === "not_arrived"
}
