import { model } from "@medusajs/framework/utils"
import { VatInvoice } from "./vat-invoice"
import { VatRequestEvent } from "./vat-request-event"

/** An invoice request 开票申请: what the accountant asked for, with the title as it stood then. */
export const VatRequest = model
  .define("vat_request", {
    id: model.id({ prefix: "vreq" }).primaryKey(),
    display_no: model.autoincrement(),
    customer_id: model.text().nullable(),
    order_key: model.text().nullable(),
    idempotency_key: model.text(),
    medium: model.enum(["paper", "digital"]),
    kind: model.enum(["special", "normal"]),
    state: model.enum([
      "draft",
      "submitted",
      "approved",
      "rejected",
      "cancelled",
      "issuing",
      "issue_failed",
      "needs_login",
      "unknown",
      "issued",
      "delivering",
      "lost",
      "returned",
      "delivered",
      "closed",
    ]),
    state_at: model.dateTime(),
    title: model.json(),
    title_id: model.text().nullable(),
    recipient: model.json().nullable(),
    total_fen: model.number(),
    currency_code: model.text().default("cny"),
    reason: model.text().nullable(),
    shipment_id: model.text().nullable(),
    invoices: model.hasMany(() => VatInvoice, { mappedBy: "request" }),
    events: model.hasMany(() => VatRequestEvent, { mappedBy: "request" }),
  })
  .cascades({ delete: ["invoices", "events"] })
  .indexes([
    { on: ["customer_id"] },
    { on: ["order_key"] },
    { on: ["state", "state_at"] },
    {
      on: ["idempotency_key"],
      unique: true,
      where: "state NOT IN ('rejected', 'cancelled') AND deleted_at IS NULL",
    },
  ])
