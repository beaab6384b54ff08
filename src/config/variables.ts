import { z } from "@medusajs/framework/zod"
import { refusal } from "./refusal"

const text = z.string().trim().min(1).optional()
const secret = z.string().trim().min(32, "at least 32 characters").optional()
const address = z.url()
const flag = z.enum(["true", "false"]).default("false")

const schema = z.object({
  /** `demo` makes up what is missing; anything but a trial runs as `production`. */
  XIANGJI_PROFILE: z.enum(["demo", "production"]).default("production"),
  NODE_ENV: text,
  DATABASE_URL: text,
  REDIS_URL: text,
  /** Without Redis exactly one process may run, and it must be `shared`. */
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  /** Public address of the backend and of the Medusa admin. */
  BACKEND_URL: address.default("http://localhost:9000"),
  /** Public address of the web app. */
  WEB_URL: address.default("http://localhost:8000"),
  STORE_CORS: text,
  ADMIN_CORS: text,
  AUTH_CORS: text,
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  /** Signs the order codes with which a guest (or an accountant) opens an order. */
  ORDER_LINK_SECRET: secret,
  /** Encrypts identity numbers in the database: who loses or changes it cannot read them any more. */
  IDENTITY_SECRET: secret,
  INSECURE_COOKIES: flag,
  FILES_DIR: z.string().default(".data/files"),
  KUAIDI100_CUSTOMER: text,
  KUAIDI100_KEY: text,
  KUAIDI100_SECRET: text,
  KUAIDI100_BASE_URL: address.optional(),
  /** Address under which the aggregator reaches this backend; `BACKEND_URL` when unset. */
  KUAIDI100_CALLBACK_BASE_URL: address.optional(),
  /** How text messages leave: a vendor, or (demo only) the log. Without it the vendor, where there is a contract. */
  SMS_PROVIDER: z.enum(["aliyun", "log"]).optional(),
  ALIYUN_SMS_ACCESS_KEY_ID: text,
  ALIYUN_SMS_ACCESS_KEY_SECRET: text,
  ALIYUN_SMS_SIGN_NAME: text,
  /** The vendor's template for sign-in codes, with the variable `code`. */
  ALIYUN_SMS_TEMPLATE_CODE: text,
  /** The one for invitations, with `seller`, `name` and `days`; unset, nobody is told by SMS. */
  ALIYUN_SMS_INVITATION_TEMPLATE_CODE: text,
  /** The one for answers to applications, with `name` and `answer`; unset, nobody is told by SMS. */
  ALIYUN_SMS_ANSWER_TEMPLATE_CODE: text,
  /** The one for decided claims to a number, with `answer`; unset, nobody is told by SMS. */
  ALIYUN_SMS_CLAIM_TEMPLATE_CODE: text,
  ALIYUN_SMS_CASE_TEMPLATE_CODE: text,
  ALIYUN_SMS_LATE_TEMPLATE_CODE: text,
  ALIYUN_SMS_ENDPOINT: address.optional(),
  /** Online payment: the account's secret key, the secret its events are signed with, and the key for browsers. */
  STRIPE_API_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  STRIPE_PUBLISHABLE_KEY: text,
  /** Paying sellers to their own accounts (Connect): what the events of `/hooks/payouts/stripe` are signed with. */
  STRIPE_CONNECT_WEBHOOK_SECRET: text,
  /** Another address than Stripe's own, for trials. */
  STRIPE_BASE_URL: address.optional(),
  /** `automatic` takes a card's money at once, `manual` when the order stands. */
  STRIPE_CAPTURE: z.enum(["automatic", "manual"]).default("automatic"),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "http", "debug", "trace"])
    .default("info"),
})

/** The environment variables this application knows, each checked on its own. */
export type Variables = z.infer<typeof schema>

/** Reads the variables; an empty one counts as unset. Names every one that is wrong (`CONFIG-ENVIRONMENT-01`). */
export function readVariables(source: NodeJS.ProcessEnv): Variables {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const read = schema.safeParse(set)
  if (read.success) return read.data
  const wrong = read.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`)
  throw refusal("CONFIG-ENVIRONMENT-01", {
    zh: `环境变量有误，无法启动：${wrong.join("、")}。`,
    en: `Cannot start, these environment variables are wrong: ${wrong.join(", ")}.`,
  })
}
