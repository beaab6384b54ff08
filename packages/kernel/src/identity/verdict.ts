/**
 * What can be said of a number from its characters alone. A wrong form is an error; a wrong check character only calls
 * for a second look, because papers with a wrong one have been issued.
 */
export type NumberVerdict = "valid" | "format" | "checksum"
