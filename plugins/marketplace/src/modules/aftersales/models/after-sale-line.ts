import { model } from "@medusajs/framework/utils"
import { AfterSale } from "./after-sale"

/** What a case is about: units of one line, money for it, or both. */
export const AfterSaleLine = model
  .define(
    { name: "after_sale_line", tableName: "after_sale_line" },
    {
      id: model.id({ prefix: "asall" }).primaryKey(),
      after_sale: model.belongsTo(() => AfterSale, { mappedBy: "lines" }),
      order_line_id: model.text(),
      title: model.text(),
      /** Units left out, sent back or exchanged; 0 for money alone. */
      quantity: model.float(),
      amount_fen: model.number(),
      /** While the case is: one open case per line, by a unique index. */
      open: model.boolean().default(true),
      restocked_at: model.dateTime().nullable(),
      /** The line of core's order under which the same goods are sent anew. */
      replacement_line_id: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["order_line_id"] },
    { on: ["after_sale_id"] },
    { on: ["replacement_line_id"], where: "replacement_line_id is not null" },
    {
      name: "IDX_after_sale_line_open_unique",
      on: ["order_line_id"],
      unique: true,
      where: "open and deleted_at is null",
    },
  ])
  .checks([
    {
      name: "after_sale_line_amounts",
      expression: (columns) => `${columns.quantity} >= 0 and ${columns.amount_fen} >= 0`,
    },
  ])
