/**
 * Reads the environment, refusing to start on anything missing:
 * PORT (default 8000), MEDUSA_BACKEND_URL, MEDUSA_PUBLISHABLE_KEY, SESSION_SECRET (16 characters or more),
 * STRIPE_PUBLISHABLE_KEY and STRIPE_JS_URL (optional: cards; the script's address is Stripe's own when unset),
 * PUBLIC_URL (optional: the address people use when a proxy stands in front; https makes cookies Secure).
 */
export function readSettings(env) {
  const missing = ["MEDUSA_BACKEND_URL", "MEDUSA_PUBLISHABLE_KEY", "SESSION_SECRET"].filter(
    (name) => !env[name]
  )
  if (missing.length) fail(`Set ${missing.join(", ")} before starting the web app.`)
  if (env.SESSION_SECRET.length < 16) fail("SESSION_SECRET must have at least 16 characters.")
  return {
    port: Number(env.PORT ?? 8000),
    backendUrl: env.MEDUSA_BACKEND_URL.replace(/\/$/, ""),
    stripeJsUrl: env.STRIPE_PUBLISHABLE_KEY
      ? new URL(env.STRIPE_JS_URL || "https://js.stripe.com/v3/")
      : null,
    publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL) : null,
  }
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
