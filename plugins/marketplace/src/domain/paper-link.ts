import { timingSafeEqual } from "node:crypto"
import type { Vault } from "./vault"

/** How long a link to a paper works. */
export const PAPER_LINK_SECONDS = 5 * 60

/** Who holds a link may look at one paper until then; it says nothing but the paper's id. */
export type PaperLink = { url: string; expires_at: string }

type Reading = { id: string } | "forged" | "expired"

/** Makes a link that works for five minutes. */
export function paperLink(vault: Pick<Vault, "sign">, id: string, now: Date): PaperLink {
  const expires = Math.floor(now.getTime() / 1000) + PAPER_LINK_SECONDS
  const claim = `${id}.${expires.toString(36)}`
  const expires_at = new Date(expires * 1000).toISOString()
  return { url: `/papers/${claim}.${vault.sign(claim)}`, expires_at }
}

/** Reads the token of a link. */
export function readPaperToken(vault: Pick<Vault, "sign">, token: string, now: Date): Reading {
  const [, claim, id, expires, mac] =
    /^(([\w-]{1,64})\.([0-9a-z]{1,12}))\.([\w-]{43})$/.exec(token) ?? []
  if (!claim || !id || !expires || !mac || !same(vault.sign(claim), mac)) return "forged"
  return parseInt(expires, 36) * 1000 <= now.getTime() ? "expired" : { id }
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
