import { refusal } from "./refusal"
import type { Variables } from "./variables"

type Name = keyof Variables

const SECRETS: readonly Name[] = [
  "DATABASE_URL",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_LINK_SECRET",
  "IDENTITY_SECRET",
]

/** What a contract with the aggregator comes with; useful only whole. */
const KUAIDI100: readonly Name[] = ["KUAIDI100_CUSTOMER", "KUAIDI100_KEY", "KUAIDI100_SECRET"]

/** What a contract with the SMS vendor comes with; useful only whole. */
const ALIYUN_SMS: readonly Name[] = [
  "ALIYUN_SMS_ACCESS_KEY_ID",
  "ALIYUN_SMS_ACCESS_KEY_SECRET",
  "ALIYUN_SMS_SIGN_NAME",
  "ALIYUN_SMS_TEMPLATE_CODE",
]

/** What an account at the payment provider comes with. No market needs one: without it nothing is paid online. */
const STRIPE: readonly Name[] = [
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_PUBLISHABLE_KEY",
]

/** How text messages leave; a trial without a vendor's contract reads them in the log. */
export function smsProviderOf(read: Variables): "aliyun" | "log" {
  const trial = read.XIANGJI_PROFILE === "demo" && !read.ALIYUN_SMS_ACCESS_KEY_ID
  return read.SMS_PROVIDER ?? (trial ? "log" : "aliyun")
}

/**
 * Refuses to start without what a real market needs, naming all of it at once (`CONFIG-ENVIRONMENT-02`).
 * A trial (`XIANGJI_PROFILE=demo`) may leave everything out, but no contract may be given in part.
 */
export function refuseMissing(read: Variables): void {
  const demo = read.XIANGJI_PROFILE === "demo"
  if (!demo && smsProviderOf(read) === "log") throw codesForAnybody()
  const needed = [
    ...(demo ? [] : SECRETS),
    ...(read.SMS_PROVIDER === "aliyun" ? ALIYUN_SMS : []),
    ...[KUAIDI100, ALIYUN_SMS].filter((group) => !demo || group.some((name) => read[name])).flat(),
    ...(STRIPE.some((name) => read[name]) ? STRIPE : []),
  ]
  const missing = [...new Set(needed)].filter((name) => !read[name])
  if (!missing.length) return
  throw refusal("CONFIG-ENVIRONMENT-02", {
    zh: `缺少环境变量，无法启动：${missing.join("、")}。试用请设置 XIANGJI_PROFILE=demo。`,
    en: `Cannot start without ${missing.join(", ")}. For a trial set XIANGJI_PROFILE=demo.`,
  })
}

const codesForAnybody = () =>
  refusal("CONFIG-ENVIRONMENT-03", {
    zh: "SMS_PROVIDER=log 会把验证码给任何人看，只能与 XIANGJI_PROFILE=demo 同用。",
    en: "SMS_PROVIDER=log shows codes to anybody; only XIANGJI_PROFILE=demo may have it.",
  })
