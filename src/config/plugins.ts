import { createHmac } from "node:crypto"
import { temporaryQueue } from "@xiangji/job-queue/testing"
import type { Environment } from "./environment"
import { kuaidi100 } from "./outside"

/** The market's own plugins, infrastructure first. */
export const plugins = (env: Environment) => [
  { resolve: "@xiangji/job-queue", options: queue(env) },
  { resolve: "@xiangji/audit-log", options: {} },
  { resolve: "@xiangji/deadlines", options: {} },
  {
    resolve: "@xiangji/phone-auth",
    // Nobody who tries the market out has a phone that its messages reach.
    options: {
      secret: codeSecret(env),
      showCodes: env.profile === "demo" && env.smsProvider === "log",
    },
  },
  {
    resolve: "@xiangji/marketplace",
    options: { secret: env.secrets.identity, payouts: payouts(env) },
  },
  {
    resolve: "@xiangji/courier",
    options: {
      providers: kuaidi100(env),
      callbackBaseUrl: env.kuaidi100.callbackBaseUrl,
      // The simulator locks no number that is asked for often; the real aggregator does.
      ...(env.profile === "demo" ? { minPollSeconds: 5, silentAfterSeconds: 60 } : {}),
    },
  },
  { resolve: "@xiangji/vat-invoice", options: {} },
]

/** Sellers are always paid through the bank, and to Stripe accounts of their own where there is a contract for it. */
const payouts = ({ stripe }: Environment) =>
  stripe?.connectWebhookSecret
    ? {
        stripe: {
          apiKey: stripe.apiKey,
          webhookSecret: stripe.connectWebhookSecret,
          ...(stripe.baseUrl && { baseUrl: stripe.baseUrl }),
        },
      }
    : {}

// A key of its own, so that nothing learnt about codes says anything about sessions.
const codeSecret = (env: Environment) =>
  createHmac("sha256", env.secrets.jwt).update("phone codes").digest("base64url")

// Tests restore their database between two cases, so their queue lives in another one.
const queue = (env: Environment) =>
  env.testing
    ? temporaryQueue()
    : {
        databaseUrl: env.databaseUrl,
        redisUrl: env.redisUrl,
        worker: env.workerMode !== "server",
      }
