import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Takes the locks that `execute` takes, in a transaction of one's own and until it ends: for work that needs no connection
 * beside it. In one order for all, as `execute` does.
 */
export async function holdIn(db: Knex, keys: readonly string[]): Promise<void> {
  for (const key of [...new Set(keys)].sort())
    await db.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
}
