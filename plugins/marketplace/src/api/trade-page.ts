import type { MedusaRequest } from "@medusajs/framework/http"

/** The page a validated list query asks for. */
export function pageOf(req: MedusaRequest): { limit: number; offset: number } {
  const { limit, offset } = req.validatedQuery as { limit: number; offset: number }
  return { limit, offset }
}
