import { model } from "@medusajs/framework/utils"

/** One code that was sent to one number. Never the code itself. */
export const PhoneAuthCode = model
  .define("phone_auth_code", {
    id: model.id({ prefix: "pcode" }).primaryKey(),
    phone: model.text(),
    purpose: model.text(),
    code_hash: model.text(),
    salt: model.text(),
    expires_at: model.dateTime(),
    attempts: model.number().default(0),
    consumed_at: model.dateTime().nullable(),
    ip_hash: model.text().nullable(),
  })
  .indexes([{ on: ["phone", "created_at"] }, { on: ["ip_hash", "created_at"] }])
