import type { MedusaRequest } from "@medusajs/framework/http"

type PageQuery = { limit: number; offset: number } & Record<string, unknown>

/** A checked list query, taken apart into the page it asks for and what it filters by. */
export function pageOf(req: MedusaRequest) {
  const { limit, offset, ...filters } = req.validatedQuery as PageQuery
  return { page: { limit, offset }, filters }
}
