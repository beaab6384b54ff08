import type { Lang } from "../i18n/language"

/** A weight as a market stall says it: jin in Chinese, grams and kilograms in English. */
export function weight(grams: number, lang: Lang): string {
  if (lang === "en") return grams < 1000 ? `${grams} g` : `${trim(grams / 1000)} kg`
  return grams < 250 ? `${grams} 克` : `${trim(grams / 500)} 斤`
}

/** Grams from what a person typed in jin; null when it is no weight. */
export function parseJin(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace(/[\s斤]/g, "")
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 500) || null
}

const trim = (value: number) => String(Number(value.toFixed(2)))
