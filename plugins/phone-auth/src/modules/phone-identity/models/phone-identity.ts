import { model } from "@medusajs/framework/utils"

/** What core does not keep of an account that signs in by phone. */
export const PhoneIdentity = model
  .define("phone_identity", {
    id: model.id({ prefix: "phid" }).primaryKey(),
    auth_identity_id: model.text(),
    /** The last time its person proved to hold the number. */
    last_sign_in_at: model.dateTime().nullable(),
    /** When an operator confirmed that a quiet account is still the same person's. */
    readmitted_at: model.dateTime().nullable(),
    /** When the number was taken from it because somebody new has it, and which number that was. */
    released_at: model.dateTime().nullable(),
    released_phone: model.text().nullable(),
  })
  .indexes([{ on: ["auth_identity_id"], unique: true }])
