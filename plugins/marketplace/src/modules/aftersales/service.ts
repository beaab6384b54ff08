import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf } from "../../db/knex-of"
import { AfterSale } from "./models/after-sale"
import { AfterSaleEvent } from "./models/after-sale-event"
import { AfterSaleLine } from "./models/after-sale-line"
import { AfterSalePhoto } from "./models/after-sale-photo"

/** After-sales cases. What moves a case moves its money in the same database transaction (`sql/`). */
export class AftersalesModuleService extends MedusaService({
  AfterSale,
  AfterSaleEvent,
  AfterSaleLine,
  AfterSalePhoto,
}) {
  /** Runs statements in one database transaction: all of them count, or none. */
  @InjectManager()
  async transact<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return this.inTransaction_(work, context)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }
}
