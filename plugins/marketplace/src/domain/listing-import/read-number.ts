/**
 * The number a person wrote: full-width digits, thousands commas, currency signs and an apostrophe in front do not
 * matter. Null when it is no number; nothing is guessed (`1,5` is not 1.5, `12-13` is not 12).
 */
export function readDecimal(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s\u00a0]/g, "")
    .replace(/^['’]/, "")
    .replace(/^(?:¥|￥|rmb|cny)|(?:元|圆|rmb|cny)$/gi, "")
  if (!/^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return null
  const number = Number(plain.replace(/,/g, ""))
  return Number.isFinite(number) ? number : null
}

/** Whole fen of an amount in yuan; null when it has more than two decimals or is no amount. */
export function readFen(text: string): number | null {
  const yuan = readDecimal(text)
  if (yuan === null) return null
  const fen = Number((yuan * 100).toPrecision(15))
  return Number.isSafeInteger(fen) ? fen : null
}

/** A whole number, as people count things: `20`, `20个`, `1,000`. */
export function readCount(text: string): number | null {
  const number = readDecimal(text)
  return number !== null && Number.isSafeInteger(number) ? number : null
}
