/** Cash a buyer paid on delivery: in somebody's hand, then counted in. */
export const CASH_STATES = ["collected", "handed_in"] as const
export type CashState = (typeof CASH_STATES)[number]

/** How a shortage ends: the collector brought it after all, or nobody ever will. */
export const SHORTAGE_ENDINGS = ["recovered", "written_off"] as const
export type ShortageEnding = (typeof SHORTAGE_ENDINGS)[number]
