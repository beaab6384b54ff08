import { fault } from "@xiangji/kernel"
import type { CarrierTrack } from "../../types/carrier-provider"
import { trackFromPush } from "./mapper"
import { md5Sign, sameSign } from "./sign"
import { pushSchema } from "./wire"

/**
 * Checks and reads a push. The signature covers the decoded `param` string as it came: JSON that was parsed and
 * written again would not verify.
 */
export function readPush(body: Record<string, unknown>, salt: string): CarrierTrack {
  const { param, sign } = body
  if (typeof param !== "string") throw notReadable()
  if (typeof sign !== "string" || !sameSign(md5Sign(param, salt), sign))
    throw fault("forbidden", "COURIER-PUSH-02", {
      zh: "推送签名不正确",
      en: "The signature of this push is wrong",
    })
  const parsed = pushSchema.safeParse(jsonOrNull(param))
  if (!parsed.success) throw notReadable()
  return trackFromPush(parsed.data)
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const notReadable = () =>
  fault("invalid", "COURIER-PUSH-03", {
    zh: "推送内容无法读取",
    en: "This push cannot be read",
  })
