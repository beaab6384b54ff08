import { StripeProviderService } from "@medusajs/payment-stripe/dist/services"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import { fenFromMajor, isFault, majorFromFen } from "@xiangji/kernel"
import { Books } from "./books"
import { stripeClient } from "./client"
import { alreadyPaid, badSignature, capturedOtherwise, otherAmount, providerFault } from "./faults"
import { intentRequest } from "./intent-request"
import type { StripeProviderOptions } from "./options"
import { refundOnce } from "./refund"

type Cradle = Record<string, unknown> & { manager: SqlEntityManager }
type Known = { id?: string; currency?: string }

/**
 * Medusa's own Stripe provider (2.21.2) with an address that can be set, bounded calls, whole fen, and without what would
 * lose or double money: see each method. Core knows it as `pp_stripe_stripe`.
 */
export class StripePaymentProvider extends StripeProviderService {
  static override identifier = "stripe"
  private readonly books: Books

  constructor(
    cradle: Cradle,
    private readonly own: StripeProviderOptions
  ) {
    super(cradle, own)
    this.stripe_ = stripeClient(own)
    this.books = new Books(cradle.manager)
  }

  /** Fen as they are rounded everywhere; only what a storefront may decide reaches the provider. */
  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = intentRequest(input.data ?? {}, this.own.capture)
    const amount = majorFromFen(fenFromMajor(input.amount))
    return super.initiatePayment({ ...input, amount, data })
  }

  /** The library itself tries again, so this does not; an unknown outcome is an error, and no session is kept of it. */
  override async executeWithRetry<T>(call: () => Promise<T>) {
    try {
      return await call()
    } catch (error) {
      const failed = (error as { raw?: { payment_intent?: T } }).raw?.payment_intent
      if (failed) return failed
      throw providerFault(error)
    }
  }

  /** No order for another amount than its cart's (`PAYMENT-AMOUNT-01`): the basket may have changed in another window. */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const answer = await super.authorizePayment(input)
    if (!isPaid(answer.status)) return answer
    const intent = answer.data as { amount: number; metadata?: { session_id?: string } }
    const due = await this.books.due(intent.metadata?.session_id ?? "")
    if (due && due.session_fen !== due.collection_fen)
      throw otherAmount(due.session_fen, due.collection_fen)
    if (due && intent.amount !== due.session_fen) throw otherAmount(intent.amount, due.session_fen)
    return answer
  }

  /** A part as well as the whole; what the provider took must be what core believes (`PAYMENT-CAPTURE-01`). */
  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const key = input.context?.idempotency_key
    const { id } = (input.data ?? {}) as Known
    const booked = key ? await this.books.capture(key) : null
    if (!id || !booked) return super.capturePayment(input)
    try {
      const options = { idempotencyKey: key }
      const amount = { amount_to_capture: booked.amount_fen }
      const intent = await this.stripe_.paymentIntents.capture(id, amount, options)
      return { data: { ...intent } }
    } catch (error) {
      const { code, raw } = error as {
        code?: string
        raw?: { payment_intent?: { status: string; amount_received: number } }
      }
      const intent = raw?.payment_intent
      if (code !== "payment_intent_unexpected_state" || intent?.status !== "succeeded")
        throw providerFault(error)
      if (intent.amount_received !== booked.total_fen)
        throw capturedOtherwise(intent.amount_received, booked.total_fen)
      return { data: { ...intent } }
    }
  }

  /** Once per core refund, even when core forgot one; a payment that is refunded already is no success. */
  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { id } = (input.data ?? {}) as Known
    const refund_id = input.context?.idempotency_key
    if (!id || !refund_id) return super.refundPayment(input)
    const amount_fen = fenFromMajor(input.amount)
    await refundOnce(this.stripe_.refunds, this.books, { intent: id, amount_fen, refund_id })
    return { data: input.data }
  }

  /** Money that was taken is not forgotten with its session (`PAYMENT-PAID-01`), unless it was given back. */
  override async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const { id } = (input.data ?? {}) as Known
    if (!id?.startsWith("pi_")) return { data: input.data }
    const intent = await this.reading(() =>
      this.stripe_.paymentIntents.retrieve(id, { expand: ["latest_charge"] })
    )
    if (intent.status !== "succeeded") return super.deletePayment(input)
    const charge = intent.latest_charge as {
      amount_refunded: number
      amount_captured: number
    } | null
    if (!charge || charge.amount_refunded < charge.amount_captured) throw alreadyPaid()
    return { data: { ...intent } }
  }

  /** What core knows already is not told again; a part that was taken would otherwise be taken a second time. */
  override async getWebhookActionAndData(
    payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    const answer = await super.getWebhookActionAndData(payload)
    if (answer.action !== PaymentActions.SUCCESSFUL || !answer.data) return answer
    const known = await this.books.capturedOfOrder(answer.data.session_id)
    if (known === null || known < fenFromMajor(answer.data.amount)) return answer
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** An event with a wrong signature is `PAYMENT-WEBHOOK-01`. */
  override constructWebhookEvent(payload: ProviderWebhookPayload["payload"]) {
    try {
      return super.constructWebhookEvent(payload)
    } catch {
      throw badSignature()
    }
  }

  protected override buildError(message: string, error: Error): Error {
    return isFault(error) ? error : providerFault(error)
  }

  private async reading<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      throw providerFault(error)
    }
  }
}

const isPaid = (status: string) =>
  [PaymentSessionStatus.AUTHORIZED, PaymentSessionStatus.CAPTURED].includes(
    status as PaymentSessionStatus
  )
