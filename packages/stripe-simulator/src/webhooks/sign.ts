import { createHmac } from "node:crypto"

/** `Stripe-Signature`: HMAC-SHA256 over `time.body`, see https://docs.stripe.com/webhooks#verify-manually. */
export function signatureHeader(
  body: string,
  secret: string,
  time = Math.floor(Date.now() / 1000)
) {
  const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")
  return `t=${time},v1=${signature}`
}
