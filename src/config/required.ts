import { refusal } from "./refusal"
import type { Variables } from "./variables"

type Name = keyof Variables

const SECRETS: readonly Name[] = [
  "DATABASE_URL",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_LINK_SECRET",
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

/**
 * Refuses to start without what a real market needs, naming all of it at once (`CONFIG-ENVIRONMENT-02`).
 * A trial (`XIANGJI_PROFILE=demo`) may leave everything out, but no contract may be given in part.
 */
export function refuseMissing(read: Variables): void {
  const demo = read.XIANGJI_PROFILE === "demo"
  const needed = [
    ...(demo ? [] : SECRETS),
    ...[KUAIDI100, ALIYUN_SMS].filter((group) => !demo || group.some((name) => read[name])).flat(),
  ]
  const missing = needed.filter((name) => !read[name])
  if (!missing.length) return
  throw refusal("CONFIG-ENVIRONMENT-02", {
    zh: `缺少环境变量，无法启动：${missing.join("、")}。试用请设置 XIANGJI_PROFILE=demo。`,
    en: `Cannot start without ${missing.join(", ")}. For a trial set XIANGJI_PROFILE=demo.`,
  })
}
