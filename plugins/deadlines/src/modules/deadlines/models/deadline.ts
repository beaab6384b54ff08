import { model } from "@medusajs/framework/utils"

/** One clock of one subject. The row is the truth; the tick only reads it and calls out. */
export const Deadline = model
  .define(
    { name: "deadline", tableName: "deadline" },
    {
      id: model.id({ prefix: "dline" }).primaryKey(),
      policy: model.text(),
      calendar_code: model.text(),
      subject_type: model.text(),
      subject_id: model.text(),
      state: model.enum(["running", "paused", "met", "cancelled"]).default("running"),
      /** Frozen when it started; later policies do not touch running clocks. */
      due_minutes: model.number(),
      warn_minutes: model.number(),
      escalate_minutes: model.json(),
      started_at: model.dateTime(),
      running_since: model.dateTime().nullable(),
      paused_at: model.dateTime().nullable(),
      ended_at: model.dateTime().nullable(),
      /** Office time used up before `running_since`. */
      consumed_seconds: model.number().default(0),
      warn_at: model.dateTime(),
      due_at: model.dateTime(),
      warned_at: model.dateTime().nullable(),
      breached_at: model.dateTime().nullable(),
      level: model.number().default(0),
      /** When the next alarm is due; null when none will come. */
      next_attempt_at: model.dateTime().nullable(),
      /** Alarms that are set but not yet told, `["breached","escalated:1"]`. */
      outbox: model.json(),
      /** When to tell them (again); null when all are told. */
      emit_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_deadline_open_unique",
      on: ["policy", "subject_type", "subject_id"],
      unique: true,
      where: "state in ('running', 'paused') and deleted_at is null",
    },
    { on: ["subject_type", "subject_id", "started_at"] },
    { on: ["policy", "state", "due_at"] },
    { on: ["next_attempt_at"], where: "next_attempt_at is not null and deleted_at is null" },
    { on: ["emit_at"], where: "emit_at is not null and deleted_at is null" },
  ])
  .checks([(columns) => `${columns.level} between 0 and 4`])
