import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

/** The transaction a service method runs in, with its SQL. */
export type TransactionContext = Context<SqlEntityManager>

/** Rows of one statement, inside the current transaction and after all that it has written so far. */
export async function rows<Row>(
  context: TransactionContext,
  sql: string,
  parameters: unknown[] = []
): Promise<Row[]> {
  const manager = context.transactionManager!
  await manager.flush() // records of the ORM are written late; SQL would not see them
  return manager.execute<Row[]>(sql, parameters)
}
