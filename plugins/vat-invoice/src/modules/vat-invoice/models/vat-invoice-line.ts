import { model } from "@medusajs/framework/utils"
import { VatInvoice } from "./vat-invoice"

/** One line of an invoice. Amounts are frozen when it is asked for; the quantity is decimal text, never rounded. */
export const VatInvoiceLine = model
  .define("vat_invoice_line", {
    id: model.id({ prefix: "vlin" }).primaryKey(),
    line_no: model.number(),
    order_line_id: model.text(),
    name: model.text(),
    tax_code: model.text().nullable(),
    unit: model.text(),
    quantity: model.text(),
    gross_fen: model.number(),
    net_fen: model.number(),
    tax_fen: model.number(),
    rate_bp: model.number(),
    exempt: model.boolean(),
    legal_ref: model.text().nullable(),
    invoice: model.belongsTo(() => VatInvoice, { mappedBy: "lines" }),
  })
  .indexes([{ on: ["order_line_id"] }])
