import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

/** The transaction a service method runs in, with its SQL. */
export type TransactionContext = Context<SqlEntityManager>

/** Rows of one statement, inside the current transaction. */
export function rows<Row>(
  context: TransactionContext,
  sql: string,
  parameters: unknown[] = []
): Promise<Row[]> {
  return context.transactionManager!.execute<Row[]>(sql, parameters)
}
