import { model } from "@medusajs/framework/utils"

/** Somebody asks an operator for their account: the old phone is gone, or was quiet for too long. */
export const PhoneClaim = model
  .define("phone_claim", {
    id: model.id({ prefix: "pclaim" }).primaryKey(),
    kind: model.enum(["back", "move"]),
    state: model.enum(["open", "confirmed", "rejected"]).default("open"),
    /** The account meant, as found when the claim was made; null when the old number had none. */
    auth_identity_id: model.text().nullable(),
    old_phone: model.text(),
    /** Proven by a code. */
    new_phone: model.text(),
    reason: model.text(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decision_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["new_phone"], unique: true, where: "state = 'open' and deleted_at is null" },
    { on: ["state", "created_at"] },
    { on: ["auth_identity_id"] },
  ])
