/** Goes on with a settlement run. */
export const SETTLE_SELLERS = "market-settle-sellers"
