import { model } from "@medusajs/framework/utils"
import { VatRequest } from "./vat-request"

/** One line of a request's timeline. */
export const VatRequestEvent = model
  .define("vat_request_event", {
    id: model.id({ prefix: "vrev" }).primaryKey(),
    /** Settles what came first within one millisecond. */
    sequence: model.autoincrement(),
    kind: model.text(),
    occurred_at: model.dateTime(),
    actor_type: model.enum(["customer", "user", "guest", "system"]),
    actor_id: model.text().nullable(),
    data: model.json(),
    request: model.belongsTo(() => VatRequest, { mappedBy: "events" }),
  })
  .indexes([{ on: ["request_id", "occurred_at"] }])
