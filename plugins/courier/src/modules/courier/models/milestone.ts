import { model } from "@medusajs/framework/utils"
import { MILESTONES } from "../../../domain/milestones"
import { Shipment } from "./shipment"

/** The outbox: a moment of a shipment's life that somebody else has to act upon, at most once each. */
export const Milestone = model
  .define("courier_milestone", {
    id: model.id({ prefix: "cmile" }).primaryKey(),
    subject_type: model.text(),
    subject_id: model.text(),
    milestone: model.enum([...MILESTONES]),
    reached_at: model.dateTime(),
    handled_at: model.dateTime().nullable(),
    next_attempt_at: model.dateTime(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    shipment: model.belongsTo(() => Shipment, { mappedBy: "milestones" }),
  })
  .indexes([
    { on: ["shipment_id", "milestone"], unique: true },
    {
      name: "IDX_courier_milestone_due",
      on: ["subject_type", "next_attempt_at"],
      where: "handled_at IS NULL AND deleted_at IS NULL",
    },
  ])
