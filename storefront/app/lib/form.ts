/** What a form sent, as trimmed text. Files are read apart. */
export type Values = Record<string, string>

/** Field name → sentence to show beside it. */
export type FieldErrors = Record<string, string>

/** All text fields of a form; a field sent several times keeps its last value. */
export function valuesOf(form: FormData): Values {
  const entries = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string"
  )
  return Object.fromEntries(entries.map(([name, value]) => [name, value.trim()]))
}

/** Every value of a field that may be ticked several times. */
export const manyOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === "string")

/** The photos somebody chose; browsers send an empty file when none was. */
export const filesOf = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((value): value is File => value instanceof File && value.size > 0)

/** A whole number within bounds, else `otherwise`. */
export function wholeNumber(typed: unknown, min: number, max: number, otherwise: number): number {
  const value = Number(typed)
  return Number.isInteger(value) && value >= min && value <= max ? value : otherwise
}
