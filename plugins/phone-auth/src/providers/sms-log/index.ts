import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmsLogProvider } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [SmsLogProvider] })
