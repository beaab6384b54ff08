import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto"
import type { PhoneNumber } from "./phone-number"

/**
 * What a code is for: signing in, leaving a number, taking a new one, or asking an operator for one's account. A code for
 * one purpose is worth nothing for another.
 */
export const PURPOSES = ["sign_in", "change_old", "change_new", "claim"] as const
export type Purpose = (typeof PURPOSES)[number]

/** Purposes whose codes only the account that asked for them may use. */
export const needsAccount = (purpose: Purpose): boolean =>
  purpose === "change_old" || purpose === "change_new"

/** How codes are made and how long they last. */
export type CodePolicy = { digits: number; seconds: number; tries: number }

/** Six digits, five minutes, five tries: a guesser of one number has 50 tries a day against a million codes. */
export const DEFAULT_POLICY: CodePolicy = { digits: 6, seconds: 300, tries: 5 }

/** A fresh code from the operating system's randomness, leading zeros kept. */
export const makeCode = ({ digits }: CodePolicy) =>
  String(randomInt(10 ** digits)).padStart(digits, "0")

/** A row's own salt. */
export const makeSalt = () => randomBytes(16).toString("hex")

/** What a code is for: a number, a purpose and, where it belongs to one account, that account's auth identity. */
export type CodeAim = { phone: PhoneNumber; purpose: Purpose; account?: string }

/** What a code is made for and with. */
export type CodeFacts = CodeAim & { salt: string; code: string }

/**
 * What is stored instead of the code. A million codes are tried in a second, so the hash is keyed with a secret that is
 * not in the database; the salt keeps equal codes apart.
 */
export function hashCode(secret: string, facts: CodeFacts): string {
  const { phone, purpose, account, salt, code } = facts
  const whole = [salt, purpose, phone, code, ...(account ? [account] : [])].join("\n")
  return createHmac("sha256", secret).update(whole).digest("hex")
}

/** True for equal hashes, in the same time for all others. */
export const sameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** What is stored instead of an address: enough to count, not to trace a person. */
export const hashIp = (secret: string, ip: string) =>
  createHmac("sha256", secret).update(`ip\n${ip}`).digest("hex")

/** The code as typed, in plain digits; null when it cannot be one. */
export function readCode(typed: unknown, { digits }: CodePolicy): string | null {
  if (typeof typed !== "string") return null
  const plain = typed.normalize("NFKC").replace(/\s/g, "")
  return plain.length === digits && /^\d+$/.test(plain) ? plain : null
}
