/** Who removes what must not be kept any longer, as the audit log names it. */
export const RETENTION = { type: "system", id: "market-retention" } as const
