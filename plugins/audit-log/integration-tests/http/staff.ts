import { generateJwtToken } from "@medusajs/framework/utils"

const signedInAs = (actor_type: string, actor_id: string) => ({
  authorization: `Bearer ${generateJwtToken(
    { actor_id, actor_type, auth_identity_id: "authid_1" },
    { secret: "for-tests-only", expiresIn: "1h" }
  )}`,
})

/** A session of the staff, and one that is none. */
export const staff = { headers: signedInAs("user", "user_1"), validateStatus: () => true }
export const customer = { headers: signedInAs("customer", "cus_1"), validateStatus: () => true }
export const stranger = { validateStatus: () => true }
