import path from "node:path"
import { createRequire } from "node:module"
import { inRoot } from "./paths.mjs"

const CHECKS = "plugins/marketplace/.medusa/server/src/modules/trade/sql/checks/find-differences.js"

/**
 * Runs every check of the books over one snapshot of the database behind `databaseUrl`, in a transaction that can only
 * read. `settled` (now, if left out): what is older is not under way any more. Answers `{ looked_at, differences }`.
 */
export async function audit(databaseUrl, settled = new Date()) {
  const require = createRequire(inRoot("package.json"))
  const { knex } = require("@medusajs/framework/mikro-orm/knex")
  const { findDifferences, lookedAt } = require(path.join(inRoot(), CHECKS))
  const db = knex({ client: "pg", connection: databaseUrl, pool: { min: 0, max: 1 } })
  try {
    return await db.transaction(
      async (snapshot) => ({
        differences: await findDifferences(snapshot, settled),
        looked_at: await lookedAt(snapshot),
      }),
      { isolationLevel: "repeatable read", readOnly: true }
    )
  } finally {
    await db.destroy()
  }
}
