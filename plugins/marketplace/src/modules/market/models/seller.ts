import { model } from "@medusajs/framework/utils"
import { ISSUANCE_ROUTES, SELLER_KINDS, TAXPAYER_KINDS } from "../../../types/market"
import { SELLER_STATES } from "../../../domain/seller-states"

/** A natural person, household business, co-operative or company that sells on the market. */
export const Seller = model
  .define(
    { name: "seller", tableName: "market_seller" },
    {
      id: model.id({ prefix: "sel" }).primaryKey(),
      handle: model.text(),
      name: model.json(),
      kind: model.enum([...SELLER_KINDS]),
      state: model.enum([...SELLER_STATES]).default("applied"),
      state_reason: model.text().nullable(),
      verified_at: model.dateTime().nullable(),
      place_id: model.text(),
      hub_id: model.text().nullable(),
      phone: model.text(),
      story: model.json().nullable(),
      taxpayer_kind: model.enum([...TAXPAYER_KINDS]),
      issuance_route: model.enum([...ISSUANCE_ROUTES]),
      /** Name on invoices; the shop shows `name`. */
      legal_name: model.text(),
      tax_id: model.text().nullable(),
      address: model.text().nullable(),
      bank_name: model.text().nullable(),
      bank_account: model.text().nullable(),
      /** Whose bank account it is. */
      account_holder: model.text().nullable(),
      /** A farmer's identity number, encrypted; `id_masked` is what people see, `id_hash` finds the same person again. */
      id_sealed: model.text().nullable(),
      id_masked: model.text().nullable(),
      id_hash: model.text().nullable(),
      /** Since when its listings go to the shop without being looked at first. */
      trusted_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["state"] },
    { on: ["place_id"] },
    { on: ["hub_id"] },
    { on: ["id_hash"], where: "id_hash IS NOT NULL AND deleted_at IS NULL" },
  ])
