import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { AliyunSmsProvider } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [AliyunSmsProvider] })
