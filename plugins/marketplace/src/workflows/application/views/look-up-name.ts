import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { similarNames } from "../../../domain/application/similar-names"
import { nameKey, takenNames, type TakenName } from "../../../modules/market/sql/applications/names"

/** Whether a name is taken, and which names a buyer could mistake for it. Own sellers are no rivals. */
export async function lookUpName(
  container: MedusaContainer,
  name: string,
  own_seller_ids: readonly string[] = []
): Promise<{ taken: boolean; similar: (TakenName & { taken: boolean })[] }> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [key, there] = await Promise.all([nameKey(db, name), takenNames(db, own_seller_ids)])
  const similar = similarNames(key, there).map((found) => ({ ...found, taken: found.key === key }))
  return { taken: similar.some((found) => found.taken), similar }
}
