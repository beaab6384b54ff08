import type { LocalText } from "@xiangji/kernel"

/** A text column as what it holds: the model types every JSON column as an object of unknowns. */
export const localText = (column: Record<string, unknown>) => column as LocalText
