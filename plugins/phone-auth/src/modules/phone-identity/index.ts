import { Module } from "@medusajs/framework/utils"
import PhoneIdentityService from "./service"

/** The key under which containers know what is kept of accounts that sign in by phone. */
export const PHONE_IDENTITY_MODULE = "phoneIdentity"

export default Module(PHONE_IDENTITY_MODULE, { service: PhoneIdentityService })
