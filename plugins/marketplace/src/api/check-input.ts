import { z } from "@medusajs/framework/zod"
import { inputChecks } from "@xiangji/kernel"

export { pageFields } from "@xiangji/kernel"

/** Middlewares: what does not fit is refused whole, a body (`MARKET-INPUT-01`) or a query (`MARKET-INPUT-02`). */
export const { checkBody, checkQuery } = inputChecks({
  body: "MARKET-INPUT-01",
  query: "MARKET-INPUT-02",
})

/** `true` or `false` in a query string. */
export const queryFlag = z.enum(["true", "false"]).transform((text) => text === "true")

/** A text in two languages; where nobody has translated it yet, English readers get the Chinese. */
export const localTextField = (longest: number) =>
  z
    .strictObject({
      zh: z.string().trim().min(1).max(longest),
      en: z.string().trim().max(longest).optional(),
    })
    .transform(({ zh, en }) => ({ zh, en: en || zh }))
