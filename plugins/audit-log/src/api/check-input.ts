import { inputChecks } from "@xiangji/kernel"

export { pageFields } from "@xiangji/kernel"

/** Middleware: a query that does not fit is refused whole (`AUDIT-INPUT-01`); no route takes a body. */
export const { checkQuery } = inputChecks({ body: "AUDIT-INPUT-02", query: "AUDIT-INPUT-01" })
