import { createRequire } from "node:module"
import type { StripeProviderOptions } from "./options"

/** An answer usually takes less than a second; a buyer waits no longer than three tries. */
const TIMEOUT_MS = 8_000
const RETRIES = 2

type Config = {
  timeout: number
  maxNetworkRetries: number
  host?: string
  port?: string
  protocol?: string
}

/**
 * Stripe's client, in the version that Medusa's module is written for (another copy is hoisted), with a bound on how long
 * a call may take. The library sends the same idempotency key with each try.
 */
export function stripeClient<Client>({ apiKey, baseUrl }: StripeProviderOptions): Client {
  const load = createRequire(require.resolve("@medusajs/payment-stripe"))
  const Stripe = load("stripe") as new (key: string, config: Config) => Client
  const config = { timeout: TIMEOUT_MS, maxNetworkRetries: RETRIES }
  if (!baseUrl) return new Stripe(apiKey, config)
  const { protocol, hostname, port } = new URL(baseUrl)
  return new Stripe(apiKey, {
    ...config,
    host: hostname,
    port: port || (protocol === "https:" ? "443" : "80"),
    protocol: protocol.slice(0, -1),
  })
}
