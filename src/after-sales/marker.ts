/** How core's records of a case name it: order changes in their internal note, refunds in their note. */
export const markerOf = (case_id: string, part?: string) =>
  part ? `after_sale:${case_id}:${part}` : `after_sale:${case_id}`

/** Begins every marker. */
export const MARKER = "after_sale:"
