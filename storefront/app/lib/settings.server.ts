/** The environment of the web app; reading it fails when something needed is missing. */
export function settings() {
  return {
    backendUrl: required("MEDUSA_BACKEND_URL").replace(/\/$/, ""),
    publishableKey: required("MEDUSA_PUBLISHABLE_KEY"),
    sessionSecret: required("SESSION_SECRET"),
    /** What the card form needs; null where no card is taken. */
    stripe: stripe(),
    /** Where the demo shows its text messages; real messages go to real phones. */
    smsInboxUrl: process.env.SMS_INBOX_URL ?? null,
    /** Behind https the cookies are sent over https only. */
    secureCookies: process.env.PUBLIC_URL?.startsWith("https:") ?? false,
  }
}

function stripe() {
  const publishableKey = process.env.STRIPE_PUBLISHABLE_KEY
  if (!publishableKey) return null
  return { publishableKey, scriptUrl: process.env.STRIPE_JS_URL || "https://js.stripe.com/v3/" }
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`Set ${name} before starting the web app`)
  return value
}
