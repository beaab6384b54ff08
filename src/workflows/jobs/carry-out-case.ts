import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob } from "@xiangji/job-queue/jobs"
import { CARRY_OUT_CASE } from "@xiangji/marketplace/workflows"
import { carryOutCase } from "../../after-sales/carry-out"

type Payload = { case_id: string }

const dbOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** After a failure: half a minute, one, two, … and at the most an hour; operators see the case with its error. */
const RETRY = `least(interval '30 seconds' * power(2, least(attempts, 7)), interval '1 hour')`

/** Rung when a case was agreed to; the sweep finds those whose bell was lost, and those that failed. */
defineJob<Payload>({
  name: CARRY_OUT_CASE,
  attempts: 1, // the row knows when to try again
  backoffMs: 1_000,
  timeoutMs: 80_000,
  handle: async ({ payload: { case_id }, container }) => {
    try {
      await carryOutCase(container, case_id)
    } catch (error) {
      const last_error = error instanceof Error ? error.message : String(error)
      const db = dbOf(container)
      await db("after_sale")
        .where({ id: case_id })
        .update({
          last_error: last_error.slice(0, 500),
          attempts: db.raw("attempts + 1"),
          next_attempt_at: db.raw(`now() + ${RETRY}`),
        })
      throw error
    }
  },
  sweep: {
    everySeconds: 30,
    find: async (container) =>
      dbOf(container)("after_sale")
        .select("id as case_id")
        .where({ state: "executing" })
        .whereNull("deleted_at")
        .whereRaw("next_attempt_at <= now()")
        .orderBy("next_attempt_at")
        .limit(100),
  },
})
