/** Everything Stripe keeps has an id, a kind and a time. */
export type Base = { id: string; object: string; created: number }

export type Metadata = Record<string, string>

export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "succeeded"
  | "canceled"

/** One payment from the first question to the money. Amounts in minor units. */
export type Intent = Base & {
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_received: number
  currency: string
  status: IntentStatus
  capture_method: "automatic" | "automatic_async" | "manual"
  client_secret: string
  payment_method: string | null
  payment_method_types: string[]
  payment_method_options: Record<string, unknown>
  automatic_payment_methods: { enabled: boolean } | null
  metadata: Metadata
  next_action: Record<string, unknown> | null
  last_payment_error: Record<string, unknown> | null
  latest_charge: string | null
  customer: string | null
  description: string | null
  canceled_at: number | null
  cancellation_reason: string | null
  livemode: false
}

export type Method = Base & {
  object: "payment_method"
  type: string
  customer: string | null
  card?: Record<string, unknown>
  livemode: false
}

export type Charge = Base & {
  object: "charge"
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: boolean
  refunded: boolean
  paid: boolean
  status: "succeeded" | "failed"
  currency: string
  payment_intent: string
  payment_method: string | null
  customer: string | null
  metadata: Metadata
  failure_code: string | null
  failure_message: string | null
  balance_transaction: string | null
}

export type Refund = Base & {
  object: "refund"
  amount: number
  currency: string
  charge: string
  payment_intent: string
  status: "succeeded" | "failed" | "pending"
  reason: string | null
  metadata: Metadata
  balance_transaction: string | null
}

/** An event as it is sent: what happened, and how the object looked then. */
export type StripeEvent = Base & {
  object: "event"
  type: string
  api_version: string
  data: { object: unknown }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
}
