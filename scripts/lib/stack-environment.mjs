// Variables of a test run or of the launcher itself that no server of ours may see.
const NOT_FOR_SERVICES =
  /^(JEST_|DB_|npm_|NODE_OPTIONS$|NODE_CHANNEL|PORT$|WEB_PORT$|JOB_QUEUE_|DATABASE_URL$|LOG_LEVEL$)/

/** What surrounds us, without what is none of a server's business. */
export const surroundings = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_FOR_SERVICES.test(name)))

/**
 * The backend's environment. In the demo profile everything it needs comes from the demo's secrets and simulators,
 * and what is set outside wins; in any other profile only what is set outside counts.
 */
export function backendEnvironment({ profile, databaseUrl, filesDir, secrets, urls }) {
  const fixed = {
    NODE_ENV: "production",
    XIANGJI_PROFILE: profile,
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: databaseUrl,
    FILES_DIR: filesDir,
  }
  if (profile !== "demo") return { ...surroundings(), ...fixed }
  const { JWT_SECRET, COOKIE_SECRET, ORDER_LINK_SECRET, IDENTITY_SECRET } = secrets
  return {
    JWT_SECRET,
    COOKIE_SECRET,
    ORDER_LINK_SECRET,
    IDENTITY_SECRET,
    BACKEND_URL: urls.backend,
    WEB_URL: urls.web,
    INSECURE_COOKIES: "true", // plain http on localhost, where a Secure cookie would never come back
    ...simulatedVendors(secrets, urls),
    ...surroundings(),
    ...fixed,
  }
}

/** The web app's environment. */
export const webEnvironment = ({ key, secrets, urls, port }) => ({
  SESSION_SECRET: secrets.SESSION_SECRET,
  ...surroundings(),
  NODE_ENV: "production",
  PORT: String(port),
  MEDUSA_BACKEND_URL: urls.backend,
  MEDUSA_PUBLISHABLE_KEY: key,
  ...(urls.sms ? { SMS_INBOX_URL: urls.sms } : {}),
  ...(urls.stripe ? simulatedCards(secrets, urls) : {}),
})

// The simulators speak the vendors' own protocols, so only addresses and keys tell them from the real thing.
const simulatedVendors = (secrets, urls) => ({
  ...(urls.sms ? simulatedSms(secrets, urls) : {}),
  KUAIDI100_CUSTOMER: "XIANGJI-DEMO",
  KUAIDI100_KEY: secrets.KUAIDI100_KEY,
  KUAIDI100_SECRET: secrets.KUAIDI100_SECRET,
  KUAIDI100_BASE_URL: urls.kuaidi100,
  KUAIDI100_CALLBACK_BASE_URL: urls.backend,
  ...simulatedPayment(secrets, urls),
})

// An account of one's own is used whole: its keys with the simulator's address would go nowhere.
const simulatedPayment = (secrets, urls) =>
  process.env.STRIPE_API_KEY
    ? {}
    : {
        STRIPE_API_KEY: secrets.STRIPE_API_KEY,
        STRIPE_WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
        STRIPE_CONNECT_WEBHOOK_SECRET: secrets.STRIPE_CONNECT_WEBHOOK_SECRET,
        STRIPE_PUBLISHABLE_KEY: secrets.STRIPE_PUBLISHABLE_KEY,
        STRIPE_BASE_URL: urls.stripe,
      }

const simulatedCards = (secrets, urls) =>
  process.env.STRIPE_API_KEY
    ? {}
    : {
        STRIPE_PUBLISHABLE_KEY: secrets.STRIPE_PUBLISHABLE_KEY,
        STRIPE_JS_URL: `${urls.stripe}/v3/stripe.js`,
      }

const simulatedSms = (secrets, urls) => ({
  ALIYUN_SMS_ACCESS_KEY_ID: "XIANGJI-DEMO",
  ALIYUN_SMS_ACCESS_KEY_SECRET: secrets.ALIYUN_SMS_ACCESS_KEY_SECRET,
  ALIYUN_SMS_SIGN_NAME: "乡集",
  ALIYUN_SMS_TEMPLATE_CODE: "SMS_DEMO",
  ALIYUN_SMS_INVITATION_TEMPLATE_CODE: "SMS_DEMO_INVITATION",
  ALIYUN_SMS_ANSWER_TEMPLATE_CODE: "SMS_DEMO_ANSWER",
  ALIYUN_SMS_CLAIM_TEMPLATE_CODE: "SMS_DEMO_CLAIM",
  ALIYUN_SMS_CASE_TEMPLATE_CODE: "SMS_DEMO_CASE",
  ALIYUN_SMS_LATE_TEMPLATE_CODE: "SMS_DEMO_LATE",
  ALIYUN_SMS_ENDPOINT: urls.sms,
})
