import { fault } from "@xiangji/kernel"
import { createHash } from "node:crypto"

/** What makes two requests one: the sender's key, and the hash of what was asked for with it. */
export type RequestMark = { key: string; hash: string }

const KEY = /^[A-Za-z0-9_-]{8,64}$/

/**
 * The key in an `Idempotency-Key` header, if there is one. The draft wants a quoted string
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/), most senders leave the quotes out: both
 * are the same key. Anything else is refused (`MARKET-REQUEST-01`): a key that was dropped silently protects nobody.
 */
export function readRequestKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header
  if (KEY.test(key)) return key
  throw fault("invalid", "MARKET-REQUEST-01", {
    zh: "Idempotency-Key 要用 8 到 64 个字母、数字、横线或下划线",
    en: "An Idempotency-Key has 8 to 64 letters, digits, hyphens or underscores",
  })
}

/** The same for the same content, in whatever order its fields come. */
export const requestHash = (body: unknown): string =>
  createHash("sha256").update(JSON.stringify(body, inOrder)).digest("hex")

const inOrder = (_name: string, value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
