import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { fault } from "@xiangji/kernel"

/** Middleware: what stands behind the question mark and does not fit is refused whole (`AUDIT-INPUT-01`), with the names of its wrong fields. */
export const checkQuery =
  (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const query = fitting(schema, req.query, "AUDIT-INPUT-01") as Record<string, unknown>
    req.validatedQuery = query
    next()
  }

/** `limit` and `offset`, as every list takes them. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

function fitting(schema: z.ZodType, value: unknown, code: string): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const fields = [...new Set(result.error.issues.flatMap(fieldsOf))].join(", ")
  throw fault("invalid", code, {
    zh: `请检查这些内容：${fields}`,
    en: `Please check: ${fields}`,
  })
}

function fieldsOf(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String)
  if (issue.code !== "unrecognized_keys") return [path.join(".") || "body"]
  return issue.keys.map((key) => [...path, key].join("."))
}
