import { ADMIN } from "./admin"
import { ELSEWHERE } from "./elsewhere"
import type { AccessRule, AccessTable } from "./rule"
import { SELLER } from "./seller"
import { STORE } from "./store"

export type { AccessRule, AccessTable, ActingRight } from "./rule"

/**
 * Who may call each of our routes, here and in the plugins; one line per method and path. A route without a rule fails
 * the build, and `integration-tests/http/access.spec.ts` calls every one of them as every kind of person.
 */
export const ACCESS: AccessTable = { ...SELLER, ...ADMIN, ...STORE, ...ELSEWHERE }

/** The rule of a route, undefined when there is none. */
export const accessOf = (method: string, path: string): AccessRule | undefined =>
  Object.hasOwn(ACCESS, `${method} ${path}`) ? ACCESS[`${method} ${path}`] : undefined
