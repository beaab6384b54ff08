const COOKIE = "xiangji_recent_sellers"
const MOST = 8
const MONTH = 30 * 24 * 60 * 60

/** The sellers somebody has acted for lately, the last one first. */
export function recentSellers(request: Request): string[] {
  const cookie = request.headers.get("Cookie") ?? ""
  const kept = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w.]+)`).exec(cookie)?.[1]
  return kept?.split(".").filter(Boolean).slice(0, MOST) ?? []
}

/** `Set-Cookie` that puts a seller first; null when it is there already or no id at all. */
export function rememberSeller(request: Request, id: string): string | null {
  const recent = recentSellers(request)
  if (recent[0] === id || !/^\w{1,64}$/.test(id)) return null
  const next = [id, ...recent.filter((other) => other !== id)].slice(0, MOST)
  return `${COOKIE}=${next.join(".")}; Path=/sell; Max-Age=${MONTH}; HttpOnly; SameSite=Lax`
}
