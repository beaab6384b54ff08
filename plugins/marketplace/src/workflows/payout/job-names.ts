/** Looks after a payout: asks the provider to pay, or what became of it. */
export const MOVE_PAYOUT = "market-move-payout"
