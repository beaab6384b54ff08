import type { MedusaContainer } from "@medusajs/framework/types"
import type PhoneCodeService from "../modules/phone-code/service"

/** Forgets codes after a week, every night. */
export default async function forgetPhoneCodes(container: MedusaContainer) {
  await container.resolve<PhoneCodeService>("phoneCode").forgetOld()
}

export const config = { name: "phone-auth-forget-codes", schedule: "17 3 * * *" }
