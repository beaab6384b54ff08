import { fault } from "@xiangji/kernel"
import { assertSellerMove } from "../../domain/seller-states"
import type { SellerRow } from "../../modules/market/sql/applications/sellers"
import { moveOf, type SellerDecision } from "./seller-decision"

/** Refuses what the table of states does not allow, and trust in somebody nobody has looked at yet. */
export function assertDecision(
  { state }: Pick<SellerRow, "state">,
  { decision }: Pick<SellerDecision, "decision">
): void {
  const { to, from } = moveOf(decision)
  if (to) return assertSellerMove(state, to, from)
  if (decision === "trust" && state !== "approved") throw notApproved()
}

const notApproved = () =>
  fault("not_allowed", "MARKET-SELLER-02", {
    zh: "只有通过审核的卖家才能设为免审",
    en: "Only an approved seller can be trusted",
  })
