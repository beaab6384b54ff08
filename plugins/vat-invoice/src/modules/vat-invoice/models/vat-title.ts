import { model } from "@medusajs/framework/utils"

/** A title 抬头 a customer keeps: who invoices are made out to, and where paper goes. */
export const VatTitle = model
  .define("vat_title", {
    id: model.id({ prefix: "vtit" }).primaryKey(),
    customer_id: model.text(),
    kind: model.enum(["company", "person"]),
    name: model.text().searchable(),
    tax_id: model.text().nullable(),
    tax_id_confirmed: model.boolean().default(false),
    address: model.text().nullable(),
    phone: model.text().nullable(),
    bank: model.text().nullable(),
    bank_account: model.text().nullable(),
    recipient: model.json().nullable(),
  })
  .indexes([{ on: ["customer_id"] }])
