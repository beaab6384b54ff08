/** A decoded request body: text, or nested objects and lists of it. */
export type Param = string | Params | Param[]
export type Params = { [name: string]: Param }

/** Reads `a[b][0]=c` as Stripe's libraries write it. Keys that are all numbers, or empty, make a list. */
export function decodeForm(body: string): Params {
  const root: Params = {}
  for (const [key, value] of new URLSearchParams(body)) {
    const [head = "", ...rest] = key.replace(/\]/g, "").split("[")
    put(root, [head, ...rest], value)
  }
  return listed(root) as Params
}

function put(into: Params, [name = "", ...rest]: string[], value: string): void {
  const key = name === "" ? String(Object.keys(into).length) : name
  if (!rest.length) {
    into[key] = value
    return
  }
  const inner = into[key]
  const next = typeof inner === "object" && !Array.isArray(inner) ? inner : {}
  into[key] = next
  put(next, rest, value)
}

function listed(value: Param): Param {
  if (typeof value === "string" || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, listed(inner)] as const)
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
