import { CASH } from "./cash"
import { CORE_PAYMENTS } from "./core-payments"
import { LEDGER_ITSELF } from "./ledger-itself"
import { SELLER_ORDERS } from "./seller-orders"
import { SETTLEMENTS } from "./settlements"
import type { LedgerCheck } from "./check"

export type { LedgerCheck } from "./check"

/** Everything about money that must hold at any time. The nightly check and the auditor run the same list. */
export const LEDGER_CHECKS: readonly LedgerCheck[] = [
  ...LEDGER_ITSELF,
  ...SELLER_ORDERS,
  ...CORE_PAYMENTS,
  ...CASH,
  ...SETTLEMENTS,
]
