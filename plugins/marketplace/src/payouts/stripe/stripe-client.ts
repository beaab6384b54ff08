import Stripe from "stripe"
import type { StripeOptions } from "../options"

/** Stripe's own library, bounded in time; retries are ours to decide, because the row has to know of them. */
export function stripeClient({ apiKey, baseUrl, timeoutMs }: StripeOptions): Stripe {
  const address = baseUrl === undefined ? null : new URL(baseUrl)
  return new Stripe(apiKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 0,
    telemetry: false,
    ...(address && {
      host: address.hostname,
      port: address.port || (address.protocol === "http:" ? 80 : 443),
      protocol: address.protocol === "http:" ? "http" : "https",
    }),
  })
}
