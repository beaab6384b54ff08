import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type PhoneCodeService from "../modules/phone-code/service"
import type PhoneIdentityService from "../modules/phone-identity/service"

/** The codes. */
export const phoneCodes = (container: MedusaContainer) =>
  container.resolve<PhoneCodeService>("phoneCode")

/** What is kept of accounts that sign in by phone, and claims to them. */
export const phoneIdentities = (container: MedusaContainer) =>
  container.resolve<PhoneIdentityService>("phoneIdentity")

/** Core's auth module, which holds the numbers themselves. */
export const authModule = (container: MedusaContainer) =>
  container.resolve<IAuthModuleService>(Modules.AUTH)
