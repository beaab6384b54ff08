import { createHmac, timingSafeEqual } from "node:crypto"
import { fault } from "@xiangji/kernel"

/** Crockford's base 32: no I, L, O or U, so a key survives being read aloud or copied by hand. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const CODE_LENGTH = 10 // 50 bits: not guessable over HTTP

/**
 * The key a guest keeps for an order, e.g. `1042-7KQ2M9PX4D`: the order's number and a code that only the
 * holder of `secret` could have made. Whoever has it may see the order and ask for its invoice, so nothing
 * is stored and nothing can leak from the database.
 */
export function orderKeyOf(order: { id: string; display_id: number }, secret: string): string {
  return `${order.display_id}-${codeOf(order.id, secret)}`
}

/** The order number inside a key as typed by a person, or null when it is not shaped like one. */
export function orderNumberIn(typed: string): number | null {
  const match = /^(\d{1,9})-?([0-9A-Z]{10})$/.exec(normalise(typed))
  return match ? Number(match[1]) : null
}

/** Checks a typed key against the order it names, in constant time. Throws `ORDER-KEY-01` when it does not fit. */
export function assertOrderKey(typed: string, orderId: string, secret: string): void {
  const given = Buffer.from(normalise(typed).slice(-CODE_LENGTH).padStart(CODE_LENGTH))
  if (!timingSafeEqual(given, Buffer.from(codeOf(orderId, secret)))) throw unknownOrderKey()
}

/** The same answer whether the order does not exist or the code is wrong: a stranger learns nothing. */
export const unknownOrderKey = () =>
  fault("not_found", "ORDER-KEY-01", {
    zh: "没有找到这个订单，请核对订单码",
    en: "No such order. Please check the order code",
  })

// What people type for what we print: lower case, full-width digits, O for 0, I or L for 1.
const normalise = (typed: string) =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s_—–]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")

function codeOf(orderId: string, secret: string): string {
  const digest = createHmac("sha256", secret).update(`order-key:${orderId}`).digest()
  return Array.from(digest.subarray(0, CODE_LENGTH), (byte) => ALPHABET[byte % 32]).join("")
}
