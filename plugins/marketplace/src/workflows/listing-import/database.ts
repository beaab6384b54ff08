import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Values = Record<string, unknown>

/** Runs SQL with named values and returns its rows. */
export type Sql = <Row>(statement: string, values?: Values) => Promise<Row[]>

/** The database, for statements over thousands of rows that are not to pass through memory. */
export function databaseOf(container: MedusaContainer): Sql {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return async (statement, values = {}) => (await knex.raw(statement, values)).rows
}

/** Runs statements that hold together or not at all. */
export async function inTransaction<Result>(
  container: MedusaContainer,
  work: (sql: Sql) => Promise<Result>
): Promise<Result> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex.transaction(
    (transaction: { raw(sql: string, values: Values): Promise<{ rows: unknown }> }) =>
      work(
        async <Row>(statement: string, values: Values = {}) =>
          (await transaction.raw(statement, values)).rows as Row[]
      )
  )
}
