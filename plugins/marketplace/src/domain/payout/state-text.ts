import type { LocalText } from "@xiangji/kernel"
import type { PayoutState, SettlementStanding } from "../../types/settlement"

/** How a payout's state reads on every page. */
export const payoutStateText: Record<PayoutState, LocalText> = {
  pending: { zh: "待打款", en: "To be paid" },
  submitted: { zh: "打款中", en: "On its way" },
  paid: { zh: "已到账", en: "Paid" },
  failed: { zh: "打款失败", en: "Failed" },
  returned: { zh: "被退回", en: "Sent back" },
}

/** How it reads what became of a statement. */
export const standingText: Record<SettlementStanding, LocalText> = {
  carried: { zh: "结转下次", en: "Carried over" },
  due: { zh: "等待打款", en: "To be paid out" },
  on_its_way: { zh: "打款中", en: "On its way" },
  paid: { zh: "已到账", en: "Paid" },
  failed: { zh: "打款没有成功", en: "The payout failed" },
}
