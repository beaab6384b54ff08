import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

/** The transaction of a module's context when there is one, else the module's connection. */
export function knexOf(context: Context<SqlEntityManager>): Knex {
  const manager = context.transactionManager ?? context.manager!
  return manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
}
