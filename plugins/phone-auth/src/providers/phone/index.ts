import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PhoneAuthProvider } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [PhoneAuthProvider] })
