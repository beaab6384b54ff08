import { timingSafeEqual } from "node:crypto"
import {
  ALGORITHM,
  type Credentials,
  sha256,
  sign,
  type SignedRequest,
} from "../providers/aliyun-sms/signature"

const FRESH_MS = 15 * 60_000
const HEADER = new RegExp(
  `^${ALGORITHM} Credential=([^,]+),SignedHeaders=([a-z0-9;-]+),Signature=([0-9a-f]{64})$`
)
const MUST_BE_SIGNED = [
  "host",
  "x-acs-action",
  "x-acs-date",
  "x-acs-signature-nonce",
  "x-acs-version",
]

/** What the vendor's gateway answers to a request it does not let through; null when it does. */
export function gatewayRefusal(
  request: SignedRequest,
  credentials: Credentials,
  usedNonces: Set<string>
): { status: number; Code: string; Message: string } | null {
  const { headers } = request
  const [, keyId, names, signature] = HEADER.exec(headers.authorization ?? "") ?? []
  if (!keyId || !names || !signature)
    return refusal(
      400,
      "IncompleteSignature",
      "The request signature does not conform to the rules."
    )
  if (keyId !== credentials.accessKeyId)
    return refusal(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.")
  const signed = names.split(";")
  const bodyMatches = headers["x-acs-content-sha256"] === sha256(request.body)
  const expected = sign(request, signed, credentials.accessKeySecret)
  const complete = MUST_BE_SIGNED.every((name) => signed.includes(name))
  if (!complete || !bodyMatches || !timingSafeEqual(Buffer.from(expected), Buffer.from(signature)))
    return refusal(
      400,
      "SignatureDoesNotMatch",
      "Specified signature does not match our calculation."
    )
  const age = Math.abs(Date.now() - Date.parse(headers["x-acs-date"] ?? ""))
  if (!(age < FRESH_MS))
    return refusal(
      400,
      "InvalidTimeStamp.Expired",
      "Specified time stamp or date value is expired."
    )
  const nonce = headers["x-acs-signature-nonce"] ?? ""
  if (!nonce || usedNonces.has(nonce))
    return refusal(400, "SignatureNonceUsed", "Specified signature nonce was used already.")
  usedNonces.add(nonce)
  return null
}

const refusal = (status: number, Code: string, Message: string) => ({ status, Code, Message })
