import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { ClosedShortage } from "../../domain/cash/shortage-closed"
import { knexOf } from "../../db/knex-of"
import { CashCollection } from "./models/cash-collection"
import { CashHandover } from "./models/cash-handover"
import { cashAtCollectors, type CollectorCash } from "./sql/cash-at-collectors"
import { closeShortage } from "./sql/close-shortage"
import { collectCash, type CashCollected } from "./sql/collect"
import { handInCash, type CashCounting, type Handover } from "./sql/hand-in"

type SqlContext = Context<SqlEntityManager>

/** Cash on delivery: who holds it, what was counted in, what is missing. Row and ledger entry are one transaction. */
export class CashModuleService extends MedusaService({ CashCollection, CashHandover }) {
  /** Notes and books cash a rider or hub took; returns the seller orders that were still owed for. */
  @InjectManager()
  async collectCash(
    collected: CashCollected,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return this.inTransaction_((db) => collectCash(db, collected), context)
  }

  /** Counts a collector's cash in, all of it or nothing. */
  @InjectManager()
  async handInCash(
    counting: CashCounting,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Handover> {
    return this.inTransaction_((db) => handInCash(db, counting), context)
  }

  /** Ends what a collector owes, or a part of it; false when it was booked before. */
  @InjectManager()
  async closeShortage(
    closed: ClosedShortage,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    return this.inTransaction_((db) => closeShortage(db, closed), context)
  }

  /** Everybody who holds or owes cash. */
  @InjectManager()
  async cashAtCollectors(@MedusaContext() context: SqlContext = {}): Promise<CollectorCash[]> {
    return cashAtCollectors(knexOf(context))
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }
}
