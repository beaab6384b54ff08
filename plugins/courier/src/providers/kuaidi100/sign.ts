import { createHash, timingSafeEqual } from "node:crypto"

/** Upper-case MD5 of the parts one after the other: Kuaidi100's only signature (java-demo, SignUtils). */
export const md5Sign = (...parts: string[]) =>
  createHash("md5").update(parts.join(""), "utf8").digest("hex").toUpperCase()

/** Compares signatures without telling by its duration how much of a forged one was right. */
export function sameSign(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given.toUpperCase())]
  return a.length === b.length && timingSafeEqual(a, b)
}
