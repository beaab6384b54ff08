import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Dashboard } from "../../types/dashboard"
import { DASHBOARD_SQL } from "./dashboard-sql"

/** The figures of the operators' overview, counted now. */
export async function loadDashboard(container: MedusaContainer): Promise<Dashboard> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(DASHBOARD_SQL)
  return rows[0]
}
