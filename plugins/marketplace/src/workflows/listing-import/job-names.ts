/** Reads an uploaded file and stages its rows. */
export const CHECK_IMPORT = "market-check-listing-import"
/** Saves staged rows, or takes saved ones back. */
export const APPLY_IMPORT = "market-apply-listing-import"
