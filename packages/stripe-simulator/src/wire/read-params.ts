import type { Param, Params } from "./form"
import { invalid, missing } from "./stripe-error"

/** A text parameter, or null. */
export function text(params: Params, name: string): string | null {
  const value = params[name]
  return typeof value === "string" && value !== "" ? value : null
}

/** A text parameter that must be there. */
export function needed(params: Params, name: string): string {
  const value = text(params, name)
  if (value === null) throw missing(name)
  return value
}

/** Whole positive minor units, or null. */
export function amount(params: Params, name: string): number | null {
  const value = text(params, name)
  if (value === null) return null
  if (!/^-?\d+$/.test(value))
    throw invalid(`Invalid integer: ${value}`, { code: "parameter_invalid_integer", param: name })
  const whole = Number(value)
  if (whole < 1)
    throw invalid("This value must be greater than or equal to 1.", {
      code: "parameter_invalid_integer",
      param: name,
    })
  return whole
}

/** Whole positive minor units that must be there. */
export function neededAmount(params: Params, name: string): number {
  const value = amount(params, name)
  if (value === null) throw missing(name)
  return value
}

/** `true` or `false`; false when absent. */
export const flag = (params: Params, name: string) => params[name] === "true"

/** A nested hash; empty when absent. */
export function hash(params: Params, name: string): Params {
  const value = params[name]
  return typeof value === "object" && !Array.isArray(value) ? value : {}
}

/** A list of texts, or null. */
export function texts(params: Params, name: string): string[] | null {
  const value: Param | undefined = params[name]
  if (value === undefined || value === "") return null
  const list = Array.isArray(value) ? value : [value]
  return list.filter((one): one is string => typeof one === "string")
}

/** Old metadata with new; an empty value removes its key, as Stripe does it. */
export function metadata(params: Params, old: Record<string, string> = {}) {
  const given = Object.entries(hash(params, "metadata")).map(([key, value]) => [key, String(value)])
  const merged: Record<string, string> = { ...old, ...Object.fromEntries(given) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ""))
}

/** Refuses what Stripe would not know, so that a misspelt parameter does not pass in silence. */
export function only(params: Params, known: readonly string[]): void {
  const strange = Object.keys(params).find((name) => !known.includes(name) && name !== "expand")
  if (strange)
    throw invalid(`Received unknown parameter: ${strange}`, {
      code: "parameter_unknown",
      param: strange,
    })
}
