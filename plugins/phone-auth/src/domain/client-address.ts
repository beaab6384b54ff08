import { isIP } from "node:net"

/**
 * Who really asked: the last address in `X-Forwarded-For` that is not one of our own machines. Only our own machines
 * (this one, private networks) are believed when they say for whom they ask; null when nobody else is in sight.
 */
export function clientAddress(socket: string | undefined, forwardedFor: string | undefined) {
  const near = plain(socket ?? "")
  if (!isOurs(near)) return near
  const chain = (forwardedFor ?? "").split(",").map((part) => plain(part.trim()))
  return chain.reverse().find((address) => isIP(address) && !isOurs(address)) ?? null
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, "")

// Loopback, RFC 1918, link-local and RFC 4193.
const OURS = [
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^::1$/,
  /^f[cd]/i,
  /^fe80:/i,
]
const isOurs = (address: string) => !isIP(address) || OURS.some((range) => range.test(address))
