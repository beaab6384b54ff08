import { inputChecks } from "@xiangji/kernel"

export { pageFields } from "@xiangji/kernel"

/** Middlewares: what does not fit is refused whole, a body (`DEADLINES-INPUT-01`) or a query (`DEADLINES-INPUT-02`). */
export const { checkBody, checkQuery } = inputChecks({
  body: "DEADLINES-INPUT-01",
  query: "DEADLINES-INPUT-02",
})
