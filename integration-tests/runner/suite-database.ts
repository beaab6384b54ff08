import { randomBytes } from "node:crypto"
import type { Client } from "@medusajs/framework/pg"
import { copy, create, drop, rename, undisturbed, upkeep } from "./databases"
import { runPrefix, takeOrMake } from "./templates"

export type SuiteDatabase = ReturnType<typeof suiteDatabase>

/** The database of one suite, and its state from which every test starts. */
export function suiteDatabase() {
  const name = `${runPrefix()}suite-${randomBytes(4).toString("hex")}`
  const [start, next, used] = [`${name}-start`, `${name}-next`, `${name}-used`]
  let client: Client | undefined
  let frozen = false
  let behind: Promise<void> = Promise.resolve()

  const upkeeper = async () => (client ??= await upkeep())
  /** Something for which nobody need wait; what it meets is told to whoever comes next. */
  const inTheBackground = (work: () => Promise<void>) => {
    behind = work()
    behind.catch(() => undefined)
  }

  return {
    name,

    /** Makes the database from a template; when there is none yet, `make` fills it and it becomes one. */
    async fill(template: string, make: () => Promise<void>): Promise<void> {
      const admin = await upkeeper()
      await takeOrMake(admin, template, name, {
        take: () => copy(admin, template, name),
        make: async () => {
          await create(admin, name)
          await make()
        },
      })
    },

    /** Exchanges the contents, with the application running on them: for those of a template, or what `make` makes of them. */
    async exchange(template: string, make: () => Promise<void>): Promise<void> {
      const admin = await upkeeper()
      await takeOrMake(admin, template, name, {
        take: () =>
          undisturbed(admin, name, async () => {
            await drop(admin, name)
            await copy(admin, template, name)
          }),
        make,
      })
    },

    /** The first time keeps the state; from then on brings it back. */
    async asBeforeTheTests(): Promise<void> {
      const admin = await upkeeper()
      await behind
      await undisturbed(admin, name, async () => {
        if (frozen) {
          await rename(admin, name, used)
          await rename(admin, next, name)
        } else await copy(admin, name, start)
      })
      const wasUsed = frozen
      frozen = true
      inTheBackground(async () => {
        if (wasUsed) await drop(admin, used)
        await copy(admin, start, next)
      })
    },

    async close(): Promise<void> {
      const admin = await upkeeper()
      await behind.catch(() => undefined)
      for (const one of [name, start, next, used]) await drop(admin, one)
      await admin.end()
    },
  }
}
