import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { AliyunSmsOptions } from "./options"
import { authorization, canonicalQuery, sha256 } from "./signature"

/** What SendSms takes: https://help.aliyun.com/zh/sms/developer-reference/api-dysmsapi-2017-05-25-sendsms */
export type SendSms = {
  PhoneNumbers: string
  SignName: string
  TemplateCode: string
  TemplateParam: string
  /** Ours; comes back in delivery receipts. */
  OutId: string
}

/** What it answers; `Code` is `OK` or names a refusal, also with status 200. */
export type SendSmsAnswer = { Code: string; Message?: string; BizId?: string; RequestId?: string }

const TRIES = 3

/** Sends, and tries again only when the vendor surely has not taken the message: it knows no idempotency key. */
export async function sendSms(message: SendSms, options: AliyunSmsOptions): Promise<SendSmsAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await post(message, options).catch((error: unknown) => {
      if (attempt === TRIES || !neverArrived(error)) throw error
      return undefined
    })
    if (outcome && (attempt === TRIES || !isBusy(outcome))) return outcome
    await pause(options.retryPauseMs * 2 ** (attempt - 1))
  }
}

async function post(message: SendSms, options: AliyunSmsOptions): Promise<SendSmsAnswer> {
  const endpoint = new URL(options.endpoint)
  const headers: Record<string, string> = {
    host: endpoint.host,
    "x-acs-action": "SendSms",
    "x-acs-version": "2017-05-25",
    "x-acs-date": `${new Date().toISOString().slice(0, 19)}Z`,
    "x-acs-signature-nonce": randomUUID(),
    "x-acs-content-sha256": sha256(""),
  }
  const request = { method: "POST", path: "/", query: message, headers, body: "" }
  const response = await fetch(`${endpoint.origin}/?${canonicalQuery(message)}`, {
    method: "POST",
    headers: {
      ...headers,
      accept: "application/json",
      authorization: authorization(request, options),
    },
    signal: AbortSignal.timeout(options.timeoutMs),
  })
  return (await response.json()) as SendSmsAnswer
}

const NEVER_ARRIVED = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"])

function neverArrived(error: unknown) {
  const cause = (error as { cause?: { code?: string } }).cause
  return NEVER_ARRIVED.has(cause?.code ?? "")
}

const isBusy = ({ Code }: SendSmsAnswer) =>
  Code.startsWith("Throttling") || Code === "ServiceUnavailable"
