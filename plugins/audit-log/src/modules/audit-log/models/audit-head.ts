import { model } from "@medusajs/framework/utils"

/** The end of the chain, one row: the lock under which entries are added, and proof that none was cut off. */
export const AuditHead = model.define(
  { name: "audit_head", tableName: "audit_head" },
  {
    id: model.id({ prefix: "ahead" }).primaryKey(),
    seq: model.number(),
    hash: model.text(),
  }
)
