import { model } from "@medusajs/framework/utils"

/** A lock somebody holds; the table of core's own PostgreSQL provider, so that the two can replace each other. */
export const Locking = model.define("Locking", {
  id: model.id({ prefix: "lk" }).primaryKey(),
  owner_id: model.text().nullable(),
  expiration: model.dateTime().nullable(),
})
