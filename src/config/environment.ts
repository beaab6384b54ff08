import { randomBytes } from "node:crypto"
import path from "node:path"
import { refuseMissing, smsProviderOf } from "./required"
import { readVariables, type Variables } from "./variables"

/** Everything the environment decides, checked once and typed. Nothing else reads `process.env`. */
export type Environment = {
  profile: "demo" | "production"
  /** Inside a test run, where the runner chooses the database. */
  testing: boolean
  databaseUrl: string | undefined
  redisUrl: string | undefined
  workerMode: "shared" | "server" | "worker"
  backendUrl: string
  webUrl: string
  cors: { store: string; admin: string; auth: string }
  secrets: { jwt: string; cookie: string; orderLink: string; identity: string }
  /** Sign-in cookies also over plain http, for a market that is only reached at localhost. */
  insecureCookies: boolean
  /** Where uploaded files lie; absolute. */
  filesDir: string
  kuaidi100: {
    customer: string | undefined
    key: string | undefined
    secret: string | undefined
    baseUrl: string | undefined
    callbackBaseUrl: string
  }
  /** `log` shows codes on the sign-in page: the demo alone may have it. */
  smsProvider: "aliyun" | "log"
  aliyunSms: {
    accessKeyId: string | undefined
    accessKeySecret: string | undefined
    signName: string | undefined
    templateCode: string | undefined
    invitationTemplateCode: string | undefined
    answerTemplateCode: string | undefined
    claimTemplateCode: string | undefined
    caseTemplateCode: string | undefined
    lateTemplateCode: string | undefined
    endpoint: string | undefined
  }
  /** Online payment; null when there is no contract, and nothing of it is offered. */
  stripe: {
    apiKey: string
    webhookSecret: string
    publishableKey: string
    /** Null: sellers are paid through the bank only. */
    connectWebhookSecret: string | null
    baseUrl: string | undefined
    capture: "automatic" | "manual"
  } | null
  log: { level: string; readable: boolean }
}

/**
 * Reads and checks the environment. Outside the demo profile missing secrets refuse to start; in it they are made
 * up for the life of the process, never taken from a known default (the start script hands in lasting ones).
 */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const read = readVariables(source)
  refuseMissing(read)
  return {
    profile: read.XIANGJI_PROFILE,
    testing: read.NODE_ENV === "test",
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    workerMode: read.MEDUSA_WORKER_MODE,
    backendUrl: read.BACKEND_URL,
    webUrl: read.WEB_URL,
    cors: {
      store: read.STORE_CORS ?? read.WEB_URL,
      admin: read.ADMIN_CORS ?? read.BACKEND_URL,
      auth: read.AUTH_CORS ?? `${read.WEB_URL},${read.BACKEND_URL}`,
    },
    secrets: {
      jwt: read.JWT_SECRET ?? madeUp(),
      cookie: read.COOKIE_SECRET ?? madeUp(),
      orderLink: read.ORDER_LINK_SECRET ?? madeUp(),
      identity: read.IDENTITY_SECRET ?? madeUp(),
    },
    insecureCookies: read.INSECURE_COOKIES === "true",
    filesDir: path.resolve(read.FILES_DIR),
    kuaidi100: {
      customer: read.KUAIDI100_CUSTOMER,
      key: read.KUAIDI100_KEY,
      secret: read.KUAIDI100_SECRET,
      baseUrl: read.KUAIDI100_BASE_URL,
      callbackBaseUrl: read.KUAIDI100_CALLBACK_BASE_URL ?? read.BACKEND_URL,
    },
    smsProvider: smsProviderOf(read),
    aliyunSms: {
      accessKeyId: read.ALIYUN_SMS_ACCESS_KEY_ID,
      accessKeySecret: read.ALIYUN_SMS_ACCESS_KEY_SECRET,
      signName: read.ALIYUN_SMS_SIGN_NAME,
      templateCode: read.ALIYUN_SMS_TEMPLATE_CODE,
      invitationTemplateCode: read.ALIYUN_SMS_INVITATION_TEMPLATE_CODE,
      answerTemplateCode: read.ALIYUN_SMS_ANSWER_TEMPLATE_CODE,
      claimTemplateCode: read.ALIYUN_SMS_CLAIM_TEMPLATE_CODE,
      caseTemplateCode: read.ALIYUN_SMS_CASE_TEMPLATE_CODE,
      lateTemplateCode: read.ALIYUN_SMS_LATE_TEMPLATE_CODE,
      endpoint: read.ALIYUN_SMS_ENDPOINT,
    },
    stripe: stripeOf(read),
    log: { level: read.LOG_LEVEL, readable: read.XIANGJI_PROFILE === "demo" },
  }
}

function stripeOf(read: Variables): Environment["stripe"] {
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_PUBLISHABLE_KEY } = read
  if (!STRIPE_API_KEY || !STRIPE_WEBHOOK_SECRET || !STRIPE_PUBLISHABLE_KEY) return null
  return {
    apiKey: STRIPE_API_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    publishableKey: STRIPE_PUBLISHABLE_KEY,
    connectWebhookSecret: read.STRIPE_CONNECT_WEBHOOK_SECRET ?? null,
    baseUrl: read.STRIPE_BASE_URL,
    capture: read.STRIPE_CAPTURE,
  }
}

const madeUp = () => randomBytes(32).toString("base64url")

let known: Environment | undefined

/** The environment of this process, read at its first use. */
export function environment(): Environment {
  known ??= readEnvironment(process.env)
  return known
}
