import type { Store } from "../state/store"

type Plain = { [field: string]: unknown }
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Replaces ids by what they name, along paths like `payment_method`, `latest_charge.customer` or `data.charge`. */
export function expand(store: Store, answer: unknown, paths: readonly string[]): unknown {
  const copy: unknown = structuredClone(answer)
  for (const path of paths) open(store, copy, path.split("."))
  return copy
}

function open(store: Store, value: unknown, [name, ...rest]: string[]): void {
  if (name === undefined) return
  if (Array.isArray(value)) return value.forEach((one) => open(store, one, [name, ...rest]))
  if (!isPlain(value)) return
  const inner = value[name]
  if (typeof inner === "string") {
    const found = store.find(inner)
    if (found) value[name] = structuredClone(found)
  }
  open(store, value[name], rest)
}
