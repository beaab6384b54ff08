import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { fault } from "./fault"

/** `limit` and `offset`, as every list takes them. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

/**
 * Middlewares of a plugin that refuse whole what does not fit a schema, with the names of all its wrong fields and the
 * plugin's own codes: one for bodies, one for what stands behind the question mark.
 */
export function inputChecks(codes: { body: string; query: string }) {
  const checkBody =
    (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
      req.validatedBody = fitting(schema, req.body ?? {}, codes.body)
      next()
    }
  const checkQuery =
    (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
      req.validatedQuery = fitting(schema, req.query, codes.query) as Record<string, unknown>
      next()
    }
  return { checkBody, checkQuery }
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
