import type { Environment } from "./environment"

/** What sends text messages: in a trial the log, else the vendor that there is a contract with. */
export function smsProvider({ smsProvider: chosen, aliyunSms: sms }: Environment) {
  if (chosen === "log")
    return [
      {
        resolve: "@xiangji/phone-auth/providers/sms-log",
        id: "sms-log",
        options: { channels: ["sms"] },
      },
    ]
  const { accessKeyId, accessKeySecret, signName, endpoint } = sms
  if (!accessKeyId) return []
  const resolve = "@xiangji/phone-auth/providers/aliyun-sms"
  const account = { accessKeyId, accessKeySecret, signName, endpoint }
  const options = { channels: ["sms"], ...account, templates: smsTemplates(sms) }
  return [{ resolve, id: "aliyun-sms", options }]
}

// Our names of messages and the vendor's templates for them; a message without one is not sent.
const smsTemplates = (sms: Environment["aliyunSms"]) =>
  Object.fromEntries(
    Object.entries({
      "phone-code": sms.templateCode,
      "market-invitation": sms.invitationTemplateCode,
      "market-application": sms.answerTemplateCode,
      "phone-claim": sms.claimTemplateCode,
      "market-after-sale": sms.caseTemplateCode,
      "market-order-late": sms.lateTemplateCode,
    }).filter(([, code]) => code)
  )

/** The carrier aggregator, when there is a contract with one. */
export function kuaidi100({ kuaidi100: aggregator }: Environment) {
  const { customer, key, secret, baseUrl } = aggregator
  if (!customer) return []
  const addresses = baseUrl ? { trackBaseUrl: baseUrl, labelBaseUrl: baseUrl } : {}
  const resolve = "@xiangji/courier/providers/kuaidi100"
  return [{ resolve, id: "kuaidi100", options: { customer, key, secret, ...addresses } }]
}

/** Online payment by card, Alipay and WeChat Pay, when there is a contract. */
export function stripe({ stripe: account }: Environment) {
  if (!account) return []
  const { apiKey, webhookSecret, baseUrl, capture } = account
  const options = { apiKey, webhookSecret, baseUrl, capture: capture === "automatic" }
  return [{ resolve: "./src/modules/stripe-payment", id: "stripe", options }]
}

/** With Redis several processes share events and workflows; without it exactly one process may run. */
export function redisModules({ redisUrl }: Environment) {
  if (!redisUrl) return []
  const again = {
    attempts: 5,
    backoff: { type: "exponential", delay: 1_000 },
    removeOnComplete: true,
  }
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl, jobOptions: again } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  ]
}
