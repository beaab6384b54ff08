import { createHash, createHmac } from "node:crypto"

// Alibaba Cloud's request signature V3:
// https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature

/** The name of the algorithm, which also starts the text that is signed. */
export const ALGORITHM = "ACS3-HMAC-SHA256"

/** The parts of a request that are signed. Header names are lower case. */
export type SignedRequest = {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
}

export type Credentials = { accessKeyId: string; accessKeySecret: string }

/** Hex SHA-256, as in `x-acs-content-sha256`. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex")

/** Query parameters sorted and encoded by RFC 3986; sent and signed in this form. */
export const canonicalQuery = (query: Record<string, string>) =>
  Object.keys(query)
    .sort()
    .map((name) => `${encode(name)}=${encode(query[name]!)}`)
    .join("&")

/** The value of the `Authorization` header. */
export function authorization(request: SignedRequest, credentials: Credentials): string {
  const names = signedHeaders(request.headers)
  const signature = sign(request, names, credentials.accessKeySecret)
  return `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`
}

/** The signature over exactly these headers, hex. */
export function sign(request: SignedRequest, headers: string[], secret: string): string {
  const canonicalRequest = [
    request.method,
    request.path,
    canonicalQuery(request.query),
    ...headers.map((name) => `${name}:${request.headers[name]?.trim() ?? ""}`),
    "",
    headers.join(";"),
    sha256(request.body),
  ].join("\n")
  return createHmac("sha256", secret)
    .update(`${ALGORITHM}\n${sha256(canonicalRequest)}`)
    .digest("hex")
}

/** `host`, `content-type` and everything that starts with `x-acs-`, sorted. */
export const signedHeaders = (headers: Record<string, string>) =>
  Object.keys(headers)
    .filter((name) => name === "host" || name === "content-type" || name.startsWith("x-acs-"))
    .sort()

const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
