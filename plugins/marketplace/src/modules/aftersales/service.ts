import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { knexOf } from "../../db/knex-of"
import { AfterSale } from "./models/after-sale"
import { AfterSaleEvent } from "./models/after-sale-event"
import { AfterSaleLine } from "./models/after-sale-line"
import { AfterSalePhoto } from "./models/after-sale-photo"

type SqlContext = Context<SqlEntityManager>

/** After-sales cases. What moves a case moves its money in the same database transaction (`sql/`). */
export class AftersalesModuleService extends MedusaService({
  AfterSale,
  AfterSaleEvent,
  AfterSaleLine,
  AfterSalePhoto,
}) {
  /** Runs statements in one database transaction: all of them count, or none. */
  @InjectTransactionManager()
  async transact<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }
}
