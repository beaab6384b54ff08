import { Module } from "@medusajs/framework/utils"
import PhoneCodeService from "./service"

/** The key under which containers know the codes. */
export const PHONE_CODE_MODULE = "phoneCode"

export default Module(PHONE_CODE_MODULE, { service: PhoneCodeService })
