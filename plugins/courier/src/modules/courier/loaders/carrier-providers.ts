import { asFunction, asValue, Lifetime } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type { LoaderOptions, ModuleProvider } from "@medusajs/framework/types"

/** Under this name the module's container lists the keys of its carrier providers. */
export const CARRIER_PROVIDER_KEYS = "courier_provider_keys"

/** Registers every configured way to carriers in the module's own container. */
export default async function loadCarrierProviders({
  container,
  options,
}: LoaderOptions<{ providers?: ModuleProvider[] }>): Promise<void> {
  container.registerAdd(CARRIER_PROVIDER_KEYS, asValue(undefined))
  await moduleProviderLoader({
    container,
    providers: options?.providers ?? [],
    registerServiceFn: async (service, local, { id, options: own }) => {
      const key = `carrier_${service.identifier}_${id}`
      local.register({
        [key]: asFunction((cradle) => new service(cradle, own), { lifetime: Lifetime.SINGLETON }),
      })
      local.registerAdd(CARRIER_PROVIDER_KEYS, asValue(key))
    },
  })
}
