import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf } from "../../db/knex-of"
import { resolveOptions } from "../../options"
import { payoutProviders, type PayoutProviders } from "../../payouts/providers"
import { Payout } from "./models/payout"
import { PayoutAccount } from "./models/payout-account"
import { PayoutBatch } from "./models/payout-batch"
import { Settlement } from "./models/settlement"
import { SettlementCorrection } from "./models/settlement-correction"
import { SettlementCounter } from "./models/settlement-counter"
import { SettlementLine } from "./models/settlement-line"
import { SettlementRun } from "./models/settlement-run"

type SqlContext = Context<SqlEntityManager>

/** Settlement runs, statements and payouts. What moves money runs in `transact`, with its ledger entry. */
export class SettlementModuleService extends MedusaService({
  Payout,
  PayoutAccount,
  PayoutBatch,
  Settlement,
  SettlementCorrection,
  SettlementCounter,
  SettlementLine,
  SettlementRun,
}) {
  /** Terms that new runs freeze. */
  readonly terms: { returns_window_days: number; smallest_payout_fen: number }
  /** The configured ways to pay. */
  readonly providers: PayoutProviders

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    const { settlement, payouts } = resolveOptions(options)
    this.terms = {
      returns_window_days: settlement.returnsWindowDays,
      smallest_payout_fen: settlement.smallestPayoutFen,
    }
    this.providers = payoutProviders(payouts)
  }

  /** Runs statements in one database transaction: all of them count, or none. */
  @InjectTransactionManager()
  async transact<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }

  /** Reads by SQL. */
  @InjectManager()
  async read<Result>(
    query: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return query(knexOf(context))
  }
}
