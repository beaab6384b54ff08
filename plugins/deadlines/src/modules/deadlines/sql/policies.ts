import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import type { Terms } from "../../../domain/clock"
import { checkTerms } from "../../../domain/check-terms"

/** Terms in force, and the calendar they are counted on. */
export type PolicyInForce = Terms & { calendar_code: string }

/** A dated row of a policy. */
export type PolicyRow = PolicyInForce & {
  id: string
  code: string
  valid_from: Date
  valid_to: Date | null
  set_by: string | null
}

/** What an operator decides. */
export type NewPolicyRow = Terms & {
  code: string
  calendar_code: string
  valid_from: Date
  set_by: string | null
}

const COLUMNS = [
  ...["id", "code", "calendar_code", "due_minutes", "warn_minutes", "escalate_minutes"],
  ...["valid_from", "valid_to", "set_by"],
]

/** The row in force at a moment, if an operator has set one. */
export const policyRowAt = (db: Knex, code: string, at: Date): Promise<PolicyRow | undefined> =>
  db("deadline_policy")
    .where({ code, deleted_at: null })
    .where("valid_from", "<=", at)
    .where((open) => open.whereNull("valid_to").orWhere("valid_to", ">", at))
    .orderBy("valid_from", "desc")
    .first(COLUMNS)

/** All rows of a policy, or of all, newest first. */
export const policyRows = (db: Knex, code?: string): Promise<PolicyRow[]> =>
  db("deadline_policy")
    .where({ deleted_at: null, ...(code ? { code } : {}) })
    .select(COLUMNS)
    .orderBy([{ column: "code" }, { column: "valid_from", order: "desc" }])

/**
 * Writes terms that hold from a moment on, up to the next row there is; the row before ends there. What held in the
 * past stays written, so terms cannot begin in it (`DEADLINES-POLICY-03`), nor twice at one moment (`-04`).
 */
export async function insertPolicyRow(db: Knex, row: NewPolicyRow, now: Date): Promise<PolicyRow> {
  checkTerms(row)
  if (row.valid_from < now) throw inThePast()
  await db.raw("select pg_advisory_xact_lock(hashtext(?))", [`deadline_policy/${row.code}`])
  const rows = await policyRows(db, row.code)
  const same = rows.find(({ valid_from }) => valid_from.getTime() === row.valid_from.getTime())
  if (same) throw alreadySet()
  const next = rows.filter(({ valid_from }) => valid_from > row.valid_from).at(-1)
  const before = rows.find(({ valid_from }) => valid_from < row.valid_from)
  if (before) await moveEnd(db, before.id, row.valid_from)
  const id = generateEntityId(undefined, "dpol")
  const valid_to = next?.valid_from ?? null
  await db("deadline_policy").insert({
    id,
    ...row,
    escalate_minutes: JSON.stringify(row.escalate_minutes),
    valid_to,
  })
  return { id, ...row, valid_to }
}

/** Takes a row back that was just written; the row before reaches on as it did. */
export async function removePolicyRow(db: Knex, row: PolicyRow): Promise<void> {
  await db.raw("select pg_advisory_xact_lock(hashtext(?))", [`deadline_policy/${row.code}`])
  const removed = await db("deadline_policy").where({ id: row.id }).delete()
  if (!removed) return
  const rows = await policyRows(db, row.code)
  const before = rows.find(({ valid_from }) => valid_from < row.valid_from)
  const next = rows.filter(({ valid_from }) => valid_from > row.valid_from).at(-1)
  if (before) await moveEnd(db, before.id, next?.valid_from ?? null)
}

const moveEnd = (db: Knex, id: string, valid_to: Date | null) =>
  db("deadline_policy").where({ id }).update({ valid_to, updated_at: new Date() })

const inThePast = () =>
  fault("invalid", "DEADLINES-POLICY-03", {
    zh: "生效时间不能早于现在",
    en: "New terms cannot begin in the past",
  })

const alreadySet = () =>
  fault("not_allowed", "DEADLINES-POLICY-04", {
    zh: "该时刻已经有一个时限",
    en: "Terms that begin at this moment exist already",
  })
