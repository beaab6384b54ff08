import { model } from "@medusajs/framework/utils"

/** A dated rate; null fields match everything. The most specific rule in force wins (`domain/commission/rule.ts`). */
export const CommissionRule = model
  .define(
    { name: "commission_rule", tableName: "commission_rule" },
    {
      id: model.id({ prefix: "crul" }).primaryKey(),
      seller_id: model.text().nullable(),
      /** Core's product category, with all below it. */
      category_id: model.text().nullable(),
      /** A place, with all below it. */
      place_id: model.text().nullable(),
      /** farmer, household, cooperative or company. */
      seller_kind: model.text().nullable(),
      /** Basis points of goods less discounts: 300 is 3 %. */
      rate_bp: model.number(),
      valid_from: model.dateTime(),
      valid_to: model.dateTime().nullable(),
    }
  )
  .checks([(columns) => `${columns.rate_bp} between 0 and 10000`])
