import { model } from "@medusajs/framework/utils"
import { APPLICATION_PURPOSES, APPLICATION_STATES } from "../../../domain/application-states"

/** What somebody asks the market to register about a seller: a new one, or other facts about one that is approved. */
export const Application = model
  .define(
    { name: "application", tableName: "market_application" },
    {
      id: model.id({ prefix: "apl" }).primaryKey(),
      purpose: model.enum([...APPLICATION_PURPOSES]),
      /** Who applies. */
      member_id: model.text(),
      /** Set once a registration has been handed in, and always for a change. */
      seller_id: model.text().nullable(),
      state: model.enum([...APPLICATION_STATES]).default("draft"),
      /** The answers so far, by field; an identity number only in its masked form. */
      facts: model.json(),
      /** The identity number, encrypted, and the hash that finds the same person again. */
      id_sealed: model.text().nullable(),
      id_hash: model.text().nullable(),
      /** Why fields were sent back. */
      notes: model.json(),
      reason: model.text().nullable(),
      submitted_at: model.dateTime().nullable(),
      decided_at: model.dateTime().nullable(),
      decided_by: model.text().nullable(),
      /** When its papers and everything personal in it were removed. */
      forgotten_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["member_id", "state"] },
    { on: ["seller_id"] },
    { on: ["state", "submitted_at"] },
    { on: ["id_hash"], where: "id_hash IS NOT NULL AND deleted_at IS NULL" },
    {
      name: "IDX_market_application_one_open_registration",
      on: ["member_id"],
      unique: true,
      where:
        "purpose = 'registration' AND state IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL",
    },
    {
      name: "IDX_market_application_one_open_change",
      on: ["seller_id"],
      unique: true,
      where:
        "purpose = 'change' AND state IN ('draft', 'submitted', 'sent_back') AND deleted_at IS NULL",
    },
  ])
