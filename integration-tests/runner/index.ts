import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { waitWorkflowExecutions } from "@medusajs/test-utils/dist/medusa-test-runner-utils/wait-workflow-executions"
import axios, { type AxiosInstance } from "axios"
import { configure, migrate, start } from "./application"
import { addressOf } from "./databases"
import { suiteDatabase, type SuiteDatabase } from "./suite-database"
import { templateOf } from "./templates"

type Suite = Pick<MedusaSuiteOptions, "api" | "dbConfig" | "dbConnection" | "getContainer">

type Options = {
  /** Folder of the application's `medusa-config`; the working folder when absent. */
  cwd?: string
  /** Kept for likeness with Medusa's runner: the application always runs in the test's own process. */
  inApp?: boolean
  testSuite: (suite: Suite) => void
}

let current: SuiteDatabase | undefined

/** The database of the suite that is running. */
export function databaseOfSuite(): SuiteDatabase {
  if (!current) throw new Error("No suite is running.")
  return current
}

/**
 * Stands in for Medusa's own runner (`jest.config.js` puts it in its place) and does the same: a database of its own for
 * every suite, the application started on it once, and before every test the database as the suite's `beforeAll` left
 * it. It is faster: an application's migrations run once in a run of Jest and not once in every suite, and what a test
 * starts from is copied while the one before it runs.
 */
export function medusaIntegrationTestRunner({ cwd = process.cwd(), testSuite }: Options): void {
  describe("", () => {
    const database = suiteDatabase()
    let container: MedusaContainer | undefined
    let api: AxiosInstance | undefined
    let stop: (() => Promise<void>) | undefined

    beforeAll(async () => {
      current = database
      const described = await configure(cwd, database.name)
      await database.fill(templateOf(described), () => migrate(cwd))
      const application = await start(cwd)
      container = application.container
      stop = application.stop
      api = axios.create({ baseURL: application.baseURL })
      await waitWorkflowExecutions(container)
    })
    beforeEach(() => database.asBeforeTheTests())
    afterEach(async () => {
      if (container) await waitWorkflowExecutions(container)
    })
    afterAll(async () => {
      await stop?.()
      await database.close()
      current = undefined
    })

    const later = <T extends object>(get: () => unknown) =>
      new Proxy({} as T, { get: (_, property) => Reflect.get(get() as object, property) })
    testSuite({
      api: later(() => api!),
      dbConnection: later(() => container!.resolve("__pg_connection__")),
      getContainer: () => container!,
      dbConfig: {
        ...{ dbName: database.name, schema: "public" },
        clientUrl: addressOf(database.name),
      },
    })
  })
}
