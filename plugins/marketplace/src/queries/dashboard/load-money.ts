import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MoneyFigures } from "../../types/money-figures"
import { MONEY_SQL } from "./money-sql"

/** Money in figures, counted now from seller orders and the ledger. */
export async function loadMoney(container: MedusaContainer): Promise<MoneyFigures> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(MONEY_SQL)
  return rows[0]
}
