/** A value that JSON and a jsonb column hold alike. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * What is left of a value once it has been through JSON and jsonb: dates are texts, undefined is gone, and texts lose
 * what PostgreSQL cannot store (NUL, halves of surrogate pairs). Hashed and stored alike, so reading gives it back.
 */
export const storable = (value: unknown): Json =>
  JSON.parse(JSON.stringify(value ?? null), (_key, part: unknown) =>
    typeof part === "string" ? storableText(part) : withStorableKeys(part)
  ) as Json

/** A text as PostgreSQL can store it. */
export const storableText = (text: string): string =>
  text.replace(/\0/g, "").replace(/\p{Surrogate}/gu, "\uFFFD")

/** JSON with the keys of every object in order: equal values give equal texts. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (value === null || typeof value !== "object") return JSON.stringify(value)
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key]!)}`)
  return `{${fields.join(",")}}`
}

const withStorableKeys = (part: unknown): unknown =>
  part === null || typeof part !== "object" || Array.isArray(part)
    ? part
    : Object.fromEntries(Object.entries(part).map(([key, value]) => [storableText(key), value]))
