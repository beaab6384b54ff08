import { model } from "@medusajs/framework/utils"

/** One deed. Never changed, never deleted: triggers refuse it (see the second migration). */
export const AuditEntry = model
  .define(
    { name: "audit_entry", tableName: "audit_entry" },
    {
      id: model.id({ prefix: "audit" }).primaryKey(),
      /** Without gaps, in the order of the chain. A bigint in the table. */
      seq: model.number(),
      at: model.dateTime(),
      actor_type: model.enum(["member", "user", "customer", "system"]),
      actor_id: model.text(),
      actor_name: model.text().nullable(),
      action: model.text(),
      subject_type: model.text(),
      subject_id: model.text(),
      subject_label: model.text().nullable(),
      for_type: model.text().nullable(),
      for_id: model.text().nullable(),
      for_label: model.text().nullable(),
      via_role: model.text().nullable(),
      mandate_id: model.text().nullable(),
      before: model.json().nullable(),
      after: model.json().nullable(),
      reason: model.text().nullable(),
      undoes: model.text().nullable(),
      prev_hash: model.text(),
      hash: model.text(),
    }
  )
  // Not partial: nothing is ever deleted, and what somebody marks as deleted must still be found.
  .indexes([
    { on: ["seq"], unique: true, where: null },
    { on: ["for_id", "seq"], where: null },
    { on: ["actor_id", "seq"], where: null },
    { on: ["subject_id", "seq"], where: null },
    { on: ["action", "seq"], where: null },
    { on: ["at"], where: null },
  ])
