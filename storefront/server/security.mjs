import { randomBytes } from "node:crypto"

/** Sets the headers every answer carries and returns the nonce for its scripts. */
export function secure(res, { publicUrl }) {
  const nonce = randomBytes(16).toString("base64")
  res.setHeader("Content-Security-Policy", policy(nonce))
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Referrer-Policy", "same-origin")
  res.setHeader("Cross-Origin-Opener-Policy", "same-origin")
  res.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()")
  if (publicUrl?.protocol === "https:")
    res.setHeader("Strict-Transport-Security", "max-age=31536000")
  return nonce
}

/** Everything comes from this server; `blob:` is the seller's photo before it is sent. */
const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
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
