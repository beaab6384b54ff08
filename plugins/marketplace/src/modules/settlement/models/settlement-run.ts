import { model } from "@medusajs/framework/utils"
import { RUN_STATES } from "../../../types/settlement"

/** One pass over all sellers. Its terms are frozen here; how far it is stands in the row, so that anybody can go on. */
export const SettlementRun = model
  .define(
    { name: "settlement_run", tableName: "settlement_run" },
    {
      id: model.id({ prefix: "strun" }).primaryKey(),
      number: model.number(),
      state: model.enum([...RUN_STATES]).default("running"),
      /** What the statements are headed with; entries booked before `period_to` are settled, however old. */
      period_from: model.dateTime(),
      period_to: model.dateTime(),
      /** Returns windows that ended by then are over. */
      cut_off_at: model.dateTime(),
      returns_window_days: model.number(),
      /** A statement that comes to less is carried over. */
      smallest_payout_fen: model.number(),
      sellers_total: model.number().default(0),
      sellers_done: model.number().default(0),
      statements: model.number().default(0),
      net_fen: model.number().default(0),
      /** Sellers are settled in order of their ids; this was the last one. */
      last_seller_id: model.text().nullable(),
      /** Sellers that could not be settled, with the code of the reason; the next run takes them up again. */
      failures: model.json().nullable(),
      started_by: model.text().nullable(),
      started_by_name: model.text().nullable(),
      started_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
      lease: model.text().nullable(),
      next_attempt_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["number"], unique: true },
    { on: ["state"], unique: true, where: "state = 'running' AND deleted_at IS NULL" },
  ])
