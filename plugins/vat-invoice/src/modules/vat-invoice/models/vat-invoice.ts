import { model } from "@medusajs/framework/utils"
import { VatDocument } from "./vat-document"
import { VatInvoiceLine } from "./vat-invoice-line"
import { VatRequest } from "./vat-request"

/** An invoice 发票: a draft until the tax bureau's system has issued it, then unchangeable (also by trigger). */
export const VatInvoice = model
  .define("vat_invoice", {
    id: model.id({ prefix: "vinv" }).primaryKey(),
    state: model.enum(["draft", "issued"]).default("draft"),
    direction: model.enum(["blue", "red"]).default("blue"),
    medium: model.enum(["paper", "digital"]),
    kind: model.enum(["special", "normal"]),
    seller_id: model.text(),
    seller_order_id: model.text(),
    order_id: model.text(),
    order_display_id: model.text(),
    seller: model.json(),
    buyer: model.json(),
    issuance_route: model.enum(["self", "platform", "bureau_proxy", "buyer_purchase"]),
    gross_fen: model.number(),
    net_fen: model.number(),
    tax_fen: model.number(),
    currency_code: model.text().default("cny"),
    code: model.text().default(""),
    number: model.text().nullable(),
    issued_on: model.text().nullable(),
    issued_at: model.dateTime().nullable(),
    issued_by: model.text().nullable(),
    request: model.belongsTo(() => VatRequest, { mappedBy: "invoices" }),
    lines: model.hasMany(() => VatInvoiceLine, { mappedBy: "invoice" }),
    documents: model.hasMany(() => VatDocument, { mappedBy: "invoice" }),
  })
  .cascades({ delete: ["lines", "documents"] })
  .indexes([
    { on: ["seller_order_id"] },
    { on: ["order_id"] },
    { on: ["code", "number"], unique: true, where: "number IS NOT NULL AND deleted_at IS NULL" },
  ])
