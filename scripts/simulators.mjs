// The demo's outside world: a carrier aggregator, a payment provider and, where SMS_PORT is set, an SMS vendor that speak
// the vendors' own protocols. Started as a child with an IPC channel; reports `{ ready, urls }` when all listen.
import { startKuaidi100Simulator } from "@xiangji/courier/simulator/kuaidi100"
import { startSmsSimulator } from "@xiangji/phone-auth/simulator/index"
import { startStripeSimulator } from "@xiangji/stripe-simulator"

const { KUAIDI100_KEY, KUAIDI100_SECRET, ALIYUN_SMS_ACCESS_KEY_SECRET } = process.env
const { SMS_PORT, PARCEL_STEP_MS, PARCEL_STATE } = process.env
const {
  STRIPE_API_KEY,
  STRIPE_PUBLISHABLE_KEY,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_WEBHOOK_URL,
  STRIPE_CONNECT_WEBHOOK_SECRET,
  STRIPE_CONNECT_WEBHOOK_URL,
  STRIPE_STATE,
} = process.env

const kuaidi100 = await startKuaidi100Simulator({
  customer: "XIANGJI-DEMO",
  key: KUAIDI100_KEY,
  secret: KUAIDI100_SECRET,
  stepMs: Number(PARCEL_STEP_MS),
  stateFile: PARCEL_STATE, // a parcel on its way is still on its way after a restart
})
const sms =
  SMS_PORT === undefined
    ? null
    : await startSmsSimulator({
        port: Number(SMS_PORT),
        accessKeyId: "XIANGJI-DEMO",
        accessKeySecret: ALIYUN_SMS_ACCESS_KEY_SECRET,
        templates: {
          SMS_DEMO_INVITATION: "${seller}请您帮忙打理店铺，${days}天内登录乡集即可答复。",
          SMS_DEMO_ANSWER: "${name}，您的开店申请${answer}，请登录乡集查看。",
          SMS_DEMO_CLAIM: "您的换号申请${answer}。",
        },
      })
const stripe = await startStripeSimulator({
  apiKey: STRIPE_API_KEY,
  publishableKey: STRIPE_PUBLISHABLE_KEY,
  webhooks: [
    { url: STRIPE_WEBHOOK_URL, secret: STRIPE_WEBHOOK_SECRET },
    {
      url: STRIPE_CONNECT_WEBHOOK_URL,
      secret: STRIPE_CONNECT_WEBHOOK_SECRET,
      events: ["transfer.created", "transfer.reversed", "account.updated"],
    },
  ],
  stateFile: STRIPE_STATE,
  openingBalance: 10_000_000, // the market's own money there, for payouts
})
const urls = { kuaidi100: kuaidi100.url, stripe: stripe.url, ...(sms ? { sms: sms.url } : {}) }
process.send?.({ ready: true, urls })

for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    await Promise.all([kuaidi100.close(), stripe.close(), sms?.close()])
    process.exit(0)
  })
