import { ModuleProvider } from "@medusajs/framework/utils"
import { Kuaidi100Provider } from "./service"

export type { Kuaidi100ProviderOptions } from "./options"
export { Kuaidi100Provider }

export default ModuleProvider("courier", { services: [Kuaidi100Provider] })
