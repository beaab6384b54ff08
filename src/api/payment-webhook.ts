import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { enqueue } from "@xiangji/job-queue/jobs"
import { badSignature } from "../modules/stripe-payment/faults"
import { STRIPE, STRIPE_WEBHOOK } from "../modules/stripe-payment/options"
import { SETTLE_PAYMENT } from "../workflows/jobs/settle-payment"

/** Core itself takes up an event five seconds after it came; ours is for when it could not. */
const AFTER_CORE_MS = 10_000

type Event = { type?: string; data?: { object?: { metadata?: { session_id?: string } } } }

/**
 * Core answers 200 to whatever comes, looks at the signature later and keeps the event in memory. Here an event that the
 * provider did not sign is refused (`PAYMENT-WEBHOOK-01`), and a signed one is on record before it is acknowledged.
 */
async function keepEvent(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const payments = req.scope.resolve(Modules.PAYMENT)
  const payload = { data: req.body as Event, rawData: req.rawBody, headers: req.headers }
  if (!req.rawBody || !req.headers["stripe-signature"]) throw badSignature()
  await payments.getWebhookActionAndData({
    provider: STRIPE,
    payload: payload as Parameters<typeof payments.getWebhookActionAndData>[0]["payload"],
  })
  const { type = "", data } = req.body as Event
  const payment_session_id = data?.object?.metadata?.session_id
  if (payment_session_id && type.startsWith("payment_intent.")) {
    const options = { delayMs: AFTER_CORE_MS, key: `${payment_session_id}:${type}` }
    const kept = await enqueue(req.scope, SETTLE_PAYMENT, { payment_session_id }, options)
    if (!kept) return void res.sendStatus(503)
  }
  next()
}

export const paymentWebhook: MiddlewareRoute[] = [
  { matcher: STRIPE_WEBHOOK, methods: ["POST"], middlewares: [keepEvent] },
]
