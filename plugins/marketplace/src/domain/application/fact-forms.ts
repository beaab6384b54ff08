import type { LocalText } from "@xiangji/kernel"

/** Reads one of a few words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: unknown): Word | undefined =>
    words.find((word) => word === value)

/** Reads a text of so many characters, without what cannot be seen. */
export const textIn =
  (shortest: number, longest: number) =>
  (value: unknown): string | undefined => {
    if (typeof value !== "string") return undefined
    const text = visible(value)
    const length = [...text].length
    return length >= shortest && length <= longest ? text : undefined
  }

/** Reads a text in two languages; where nobody has translated it yet, English readers get the Chinese. */
export const localTextIn = (shortest: number, longest: number) => {
  const text = textIn(shortest, longest)
  return (value: unknown): LocalText | undefined => {
    if (typeof value === "string") return localTextOf(text(value), undefined)
    const { zh, en } = (value ?? {}) as Partial<Record<"zh" | "en", unknown>>
    const written = en !== undefined && en !== null && !isBlank(en)
    const english = written ? text(en) : undefined
    return written && english === undefined ? undefined : localTextOf(text(zh), english)
  }
}

const localTextOf = (zh: string | undefined, en: string | undefined) =>
  zh === undefined ? undefined : { zh, en: en ?? zh }

/** Reads a phone number; Chinese ones are kept as people dial them, others with their country code. */
export function phoneIn(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined
  const dialled = value.normalize("NFKC").replace(/[\s()-]/g, "")
  const national = dialled.replace(/^(\+|00)86/, "")
  if (/^1[3-9]\d{9}$/.test(national) || /^0\d{2,3}\d{7,8}$/.test(national)) return national
  return /^\+(?!86)[1-9]\d{6,14}$/.test(dialled) ? dialled : undefined
}

/** True for what an empty box of a form sends: the field is emptied, not wrong. */
export function isBlank(value: unknown): boolean {
  if (value === null) return true
  if (typeof value === "string") return visible(value) === ""
  if (typeof value !== "object") return false
  const { zh, en } = value as Partial<Record<"zh" | "en", unknown>>
  return "zh" in value && isBlank(zh ?? null) && isBlank(en ?? null)
}

/** Control, format and unpaired characters cannot be seen, and PostgreSQL keeps no NUL; line breaks may stay. */
const visible = (text: string) =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .trim()
