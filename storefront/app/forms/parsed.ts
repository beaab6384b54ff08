import type { Texts } from "../i18n/zh"

/** Name of a sentence to show beside a field; the page knows it in both languages. */
export type FieldError = keyof Texts["fieldErrors"]

/** Field name → what is wrong with it. */
export type FieldErrors = Partial<Record<string, FieldError>>

/** A form that was read: either its meaning or what to change. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors }

/** Keeps the fields that have an error. */
export const errorsOf = (
  checks: Record<string, FieldError | false | null | undefined>
): FieldErrors =>
  Object.fromEntries(
    Object.entries(checks).filter((check): check is [string, FieldError] => Boolean(check[1]))
  )

/** The meaning of a form, unless a field has an error. */
export function parsed<T>(errors: FieldErrors, value: () => T): Parsed<T> {
  return Object.keys(errors).length ? { ok: false, errors } : { ok: true, value: value() }
}
