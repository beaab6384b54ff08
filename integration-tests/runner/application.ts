import { asValue } from "@medusajs/framework/awilix"
import { Migrator } from "@medusajs/framework/migrations"
import { configManager } from "@medusajs/framework/config"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
  mergePluginModules,
} from "@medusajs/framework/utils"
import {
  clearInstances,
  configLoaderOverride,
  migrateDatabase,
  startApp,
  syncLinks,
} from "@medusajs/test-utils/dist/medusa-test-runner-utils"
import { addressOf } from "./databases"

/** Reads an application's configuration, with the test's database in it. Answers what decides about its tables. */
export async function configure(cwd: string, database: string) {
  await configLoaderOverride(cwd, { clientUrl: addressOf(database) })
  const { modules, plugins } = configManager.config
  const sources = (all: object | undefined) =>
    Object.entries(all ?? {}).map(([key, one]) => [key, (one as { resolve?: string })?.resolve])
  return { cwd, modules: sources(modules), plugins: sources(plugins) }
}

/** Brings an empty database to the application's newest state: migrations of every module, and the links' tables. */
export async function migrate(cwd: string): Promise<void> {
  const { container, logger, MedusaAppLoader, pgConnectionLoader } =
    await import("@medusajs/framework")
  const loader = new MedusaAppLoader({ medusaConfigPath: cwd, cwd })
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  mergePluginModules(config, await getResolvedPlugins(cwd, config), cwd)
  container.register({ [ContainerRegistrationKeys.LOGGER]: asValue(logger) })
  await pgConnectionLoader()
  await new Migrator({ container }).ensureMigrationsTable()
  await migrateDatabase(loader)
  await syncLinks(loader, cwd, container, logger)
  await clearInstances()
}

/** Starts the configured application as a server starts it. */
export async function start(cwd: string) {
  const { container, port, shutdown } = await startApp({ cwd })
  return {
    container: container as MedusaContainer,
    baseURL: `http://localhost:${port}`,
    async stop() {
      await shutdown()
      await clearInstances()
    },
  }
}
