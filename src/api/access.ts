/**
 * Who may call our routes.
 * `operator`: Medusa's admin session, checked by core for everything under `/admin`.
 * `member`, `customer`: a token of that kind of account, checked in the owning plugin's middlewares; `person`: of either.
 * `open`: no sign-in; then `why` says what guards it instead.
 */
export type Access =
  { who: "operator" | "member" | "customer" | "person" } | { who: "open"; why: string }

/** The rule of each route by prefix; the longest prefix counts. A route without a rule fails the build. */
export const ACCESS: Readonly<Record<string, Access>> = {
  "/admin": { who: "operator" },
  "/seller": { who: "member" },
  "/store/invoice-titles": { who: "customer" },
  "/store/invoice-requests": { who: "customer" },
  "/store/market": { who: "open", why: "the shop window; approved listings only" },
  "/store/carts": { who: "open", why: "whoever knows a cart's id owns it, as in core" },
  "/store/order-links": { who: "open", why: "the signed order code is the key" },
  "/phone-codes": { who: "open", why: "nobody has an account yet; limited per number and address" },
  "/phone-number": { who: "person" },
  "/phone-number/claims": { who: "open", why: "their phone is gone; a code of the new number" },
  "/hooks/courier": { who: "open", why: "the parcel's own token and the carrier's signature" },
  "/media": { who: "open", why: "public pictures; private files lie elsewhere" },
  "/health": { who: "open", why: "says yes or no and nothing else" },
}

/** The rule for a path, undefined when there is none. */
export function accessOf(path: string): Access | undefined {
  const covers = (prefix: string) => path === prefix || path.startsWith(`${prefix}/`)
  const [longest] = Object.keys(ACCESS)
    .filter(covers)
    .sort((a, b) => b.length - a.length)
  return longest === undefined ? undefined : ACCESS[longest]
}
