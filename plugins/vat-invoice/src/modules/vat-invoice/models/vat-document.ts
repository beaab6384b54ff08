import { model } from "@medusajs/framework/utils"
import { VatInvoice } from "./vat-invoice"

/** An official file (PDF, OFD, XML, or a scan of the paper) kept as received; the hash proves it. */
export const VatDocument = model.define("vat_document", {
  id: model.id({ prefix: "vdoc" }).primaryKey(),
  file_id: model.text(),
  file_name: model.text(),
  mime_type: model.text(),
  size: model.number(),
  sha256: model.text(),
  invoice: model.belongsTo(() => VatInvoice, { mappedBy: "documents" }),
})
