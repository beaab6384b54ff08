import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { CommissionRule as Rule } from "../../domain/commission/rule"
import type { Capture } from "../../domain/ledger/payment-captured"
import type { Posting } from "../../types/trade"
import { CommissionRule } from "./models/commission-rule"
import { knexOf } from "../../db/knex-of"
import { LedgerAccount } from "./models/ledger-account"
import { LedgerCheck } from "./models/ledger-check"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerTransaction } from "./models/ledger-transaction"
import { MoneyException } from "./models/money-exception"
import { SellerOrder } from "./models/seller-order"
import { SellerOrderEvent } from "./models/seller-order-event"
import { SellerOrderLine } from "./models/seller-order-line"
import { outstandingOf } from "./sql/balances"
import { capturePayment } from "./sql/capture-payment"
import { commissionRules } from "./sql/commission-rules"
import { earningsOf, type Earnings } from "./sql/earnings-of"
import { ledgerOf, type LedgerLine } from "./sql/ledger-of-orders"
import {
  ledgerAccounts,
  ledgerPage,
  type LedgerAccountView,
  type LedgerPage,
} from "./sql/ledger-browser"
import {
  moveSellerOrders,
  takeBackMoves,
  type Move,
  type MoveRequest,
} from "./sql/move-seller-orders"
import { placeSellerOrders, type NewSellerOrder } from "./sql/place-seller-orders"
import { postToLedger } from "./sql/post-to-ledger"
import { decideRefund, type DecidedShareRefund, type ShareRefund } from "./sql/refund"
import { removeSellerOrders } from "./sql/remove-seller-orders"
import { runLedgerCheck, type CheckReport } from "./sql/run-ledger-check"

type SqlContext = Context<SqlEntityManager>

/** Seller orders, commission rules and the ledger. Whatever writes money does it in one database transaction. */
export class TradeModuleService extends MedusaService({
  CommissionRule,
  LedgerAccount,
  LedgerCheck,
  LedgerEntry,
  LedgerTransaction,
  MoneyException,
  SellerOrder,
  SellerOrderEvent,
  SellerOrderLine,
}) {
  /** Writes an order's seller orders, lines, first events and ledger; none of it when they exist. Returns new ids. */
  @InjectManager()
  async placeSellerOrders(
    orders: NewSellerOrder[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return this.inTransaction_((db) => placeSellerOrders(db, orders), context)
  }

  /** All commission rules, past and to come. */
  @InjectManager()
  async commissionRules(@MedusaContext() context: SqlContext = {}): Promise<Rule[]> {
    return commissionRules(knexOf(context))
  }

  /** Takes placed seller orders back; the ledger keeps both the entries and their reverse. */
  @InjectManager()
  async removeSellerOrders(
    ids: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return this.inTransaction_((db) => removeSellerOrders(db, ids), context)
  }

  /** Moves seller orders by the state machine and logs who did it; returns the moves that were made. */
  @InjectManager()
  async moveSellerOrders(
    request: MoveRequest,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Move[]> {
    return this.inTransaction_((db) => moveSellerOrders(db, request), context)
  }

  /** Takes moves back where nobody has moved on since. */
  @InjectManager()
  async takeBackMoves(moves: Move[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.inTransaction_((db) => takeBackMoves(db, moves), context)
  }

  /** Books what a payment provider took for an order over its unpaid shares; returns the source events that were new. */
  @InjectManager()
  async capturePayment(
    capture: Capture,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return this.inTransaction_((db) => capturePayment(db, capture), context)
  }

  /** Decides a refund of one share, capped to what is left of it, and books that it is owed. */
  @InjectManager()
  async decideRefund(
    refund: ShareRefund,
    @MedusaContext() context: SqlContext = {}
  ): Promise<DecidedShareRefund> {
    return this.inTransaction_((db) => decideRefund(db, refund), context)
  }

  /** Writes balanced postings; those whose source event is booked already are skipped. */
  @InjectManager()
  async postToLedger(
    postings: Posting[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return this.inTransaction_((db) => postToLedger(db, postings), context)
  }

  /** What the buyer still owes, by seller order; paid ones are missing. */
  @InjectManager()
  async outstandingOf(
    seller_order_ids: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<Map<string, number>> {
    return outstandingOf(knexOf(context), seller_order_ids)
  }

  /** Everything booked for an order, oldest first. */
  @InjectManager()
  async ledgerOf(
    order_id: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<LedgerLine[]> {
    return ledgerOf(knexOf(context), order_id)
  }

  /** Every account with what is on it, by kind and owner. */
  @InjectManager()
  async ledgerAccounts(@MedusaContext() context: SqlContext = {}): Promise<LedgerAccountView[]> {
    return ledgerAccounts(knexOf(context))
  }

  /** One page of an account's entries, newest first, with the balance after each. */
  @InjectManager()
  async ledgerPage(
    account_id: string,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<LedgerPage> {
    return ledgerPage(knexOf(context), account_id, page)
  }

  /** Proves that ledger, core's payments and seller orders agree; what does not becomes an exception. */
  @InjectManager()
  async runLedgerCheck(
    at: Date = new Date(),
    @MedusaContext() context: SqlContext = {}
  ): Promise<CheckReport> {
    return this.inTransaction_((db) => runLedgerCheck(db, at), context)
  }

  /** What a seller will receive, and one page of how it came to that. */
  @InjectManager()
  async earningsOf(
    seller_id: string,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<Earnings> {
    return earningsOf(knexOf(context), seller_id, page)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }
}
