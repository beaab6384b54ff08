/** `¥1,234.50` from whole fen. The minus sign stands before the currency. */
export function yuan(fen: number): string {
  const [whole = "0", cents = "00"] = (Math.abs(fen) / 100).toFixed(2).split(".")
  return `${fen < 0 ? "-" : ""}¥${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`
}

/** The two parts of a price tag: big yuan, small fen. */
export function priceParts(fen: number): { whole: string; cents: string } {
  const [whole = "", cents = ""] = yuan(fen).slice(1).split(".")
  return { whole, cents }
}

/** Whole fen from core's yuan amounts, which can carry fractions of a fen after promotions. */
export const fenOf = (major: number): number => Math.round(Number((major * 100).toFixed(4)))

/** Fen from what a person typed: `12`, `12.5`, `￥12．50`, `1,200`; null when it is no price. */
export function parseYuan(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace(/[¥,\s元]/g, "")
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 100)
}
