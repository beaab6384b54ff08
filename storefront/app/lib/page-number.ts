import { wholeNumber } from "./form"

/** The offset a `?page=` asks for. */
export function offsetOf(search: URLSearchParams, limit: number): number {
  return (wholeNumber(search.get("page") ?? 1, 1, 10_000, 1) - 1) * limit
}

/** The same address at another page. */
export function atPage(search: URLSearchParams, page: number): string {
  const next = new URLSearchParams(search)
  next.set("page", String(page))
  return `?${next}`
}
