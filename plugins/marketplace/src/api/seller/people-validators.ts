import { z } from "@medusajs/framework/zod"
import { momentOf } from "../../domain/mandate-terms"
import { MANDATE_SCOPES, MEMBERSHIP_ROLES } from "../../types/market"
import { pageFields } from "../check-input"

const personName = z.string().trim().min(1).max(40)
const phone = z.string().trim().min(1).max(30)

/** A day (`2026-11-22`, as China has it) or a moment. */
const moment = (end: "from" | "to") =>
  z
    .string()
    .refine((written) => momentOf(written, end) !== null)
    .transform((written) => momentOf(written, end)!)

const terms = {
  scopes: z.array(z.enum(MANDATE_SCOPES)).max(MANDATE_SCOPES.length),
  valid_from: moment("from").optional(),
  valid_to: moment("to").optional(),
}

/** `POST /seller/members`; the phone comes from the sign-in. */
export const CreateMember = z.strictObject({ name: personName })

/** `POST /seller/:seller_id/members/:id` */
export const ChangeRole = z.strictObject({ role: z.enum(MEMBERSHIP_ROLES) })

/** `POST /seller/:seller_id/invitations`; scopes and dates count for agents. */
export const InvitePerson = z.strictObject({
  ...terms,
  phone,
  name: personName.optional(),
  role: z.enum(MEMBERSHIP_ROLES),
  scopes: terms.scopes.optional(),
})

/** `POST /seller/:seller_id/mandates` */
export const GrantMandate = z.strictObject({ ...terms, phone })

/** `GET /seller/:seller_id/members`, `…/mandates` */
export const Page = z.strictObject(pageFields)

const auditFilters = {
  action: z.string().max(100).optional(),
  from: moment("from").optional(),
  to: moment("to").optional(),
}

/** `GET /seller/:seller_id/audit` */
export const ReadAudit = z.strictObject({ ...pageFields, ...auditFilters })

/** `GET /seller/:seller_id/audit/export.csv` */
export const ExportAudit = z.strictObject(auditFilters)

export type CreateMemberBody = z.infer<typeof CreateMember>
export type ChangeRoleBody = z.infer<typeof ChangeRole>
export type InvitePersonBody = z.infer<typeof InvitePerson>
export type GrantMandateBody = z.infer<typeof GrantMandate>
export type PageQuery = z.infer<typeof Page>
export type AuditQuery = z.infer<typeof ReadAudit>
export type AuditFilterQuery = z.infer<typeof ExportAudit>
