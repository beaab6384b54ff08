import { randomBytes } from "node:crypto"

/** Sets the headers every answer carries and returns the nonce for its scripts. */
export function secure(res, { publicUrl, stripeJsUrl }, path) {
  const nonce = randomBytes(16).toString("base64")
  res.setHeader(
    "Content-Security-Policy",
    policy(nonce, path === CARD_PAGE ? cardSources(stripeJsUrl) : NO_SOURCES)
  )
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Referrer-Policy", "same-origin")
  res.setHeader("Cross-Origin-Opener-Policy", "same-origin")
  res.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()")
  if (publicUrl?.protocol === "https:")
    res.setHeader("Strict-Transport-Security", "max-age=31536000")
  return nonce
}

/** The one page that loads something from elsewhere: the payment company's own form for a card. */
const CARD_PAGE = "/pay/card"
const NO_SOURCES = { script: "", frame: "", connect: "" }

/** What the payment company asks for, https://docs.stripe.com/security/guide#content-security-policy. */
function cardSources(stripeJsUrl) {
  if (!stripeJsUrl) return NO_SOURCES
  const { origin, hostname } = stripeJsUrl
  if (hostname !== "js.stripe.com") return { script: origin, frame: origin, connect: origin }
  const scripts = "https://js.stripe.com https://*.js.stripe.com"
  const frames = `${scripts} https://hooks.stripe.com`
  return { script: scripts, frame: frames, connect: "https://api.stripe.com" }
}

/** Everything comes from this server; `blob:` is the seller's photo before it is sent. */
const policy = (nonce, { script, frame, connect }) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' ${script}`.trim(),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${connect}`.trim(),
    `frame-src ${frame || "'none'"}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ")

/**
 * A POST must come from our own pages. Browsers name the page in `Origin` (or at least `Sec-Fetch-Site`);
 * a client that sends neither is no browser and carries nobody's cookies.
 */
export function isForeignPost(req, origin) {
  if (req.method === "GET" || req.method === "HEAD") return false
  if (req.headers.origin) return req.headers.origin !== origin
  const site = req.headers["sec-fetch-site"]
  return site !== undefined && site !== "same-origin" && site !== "none"
}
