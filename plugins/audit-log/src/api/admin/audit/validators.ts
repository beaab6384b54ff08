import { z } from "@medusajs/framework/zod"
import { pageFields } from "../../check-input"

// A day as the date field of a page sends it is one in China; its end belongs to it.
const SHANGHAI = "+08:00"
const DAY_MS = 86_400_000

const startOf = z.union([
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  z.iso.date().transform((date) => new Date(`${date}T00:00:00${SHANGHAI}`)),
])
const endOf = z.union([
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  z.iso.date().transform((date) => new Date(Date.parse(`${date}T00:00:00${SHANGHAI}`) + DAY_MS)),
])

const id = z.string().trim().min(1).max(200).optional()

const filters = {
  /** Id of who did it. */
  actor: id,
  /** Id of whom it was done for. */
  for: id,
  /** Id of what it was done to. */
  subject: id,
  action: id,
  from: startOf.optional(),
  to: endOf.optional(),
  /** Part of a name, a label, a reason or an action, or a whole id. */
  q: id,
}

/** Query of the list of entries. */
export const ListAuditQuery = z.strictObject({ ...filters, ...pageFields })
export type ListAuditQuery = z.output<typeof ListAuditQuery>

/** Query of the export: the same filters, all pages. */
export const ExportAuditQuery = z.strictObject(filters)
export type ExportAuditQuery = z.output<typeof ExportAuditQuery>

/** Which part of the chain to check: a page that shows progress asks part by part. */
export const VerifyAuditQuery = z.strictObject({
  from: z.coerce.number().int().min(1).default(1),
  take: z.coerce.number().int().min(1).max(100_000).default(10_000),
})
export type VerifyAuditQuery = z.output<typeof VerifyAuditQuery>
