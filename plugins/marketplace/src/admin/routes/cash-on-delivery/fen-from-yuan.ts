/** Whole fen of an amount typed in yuan, null when it is none. */
export function fenFromYuan(text: string): number | null {
  const typed = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text.trim())
  return typed ? Number(typed[1]) * 100 + Number((typed[2] ?? "").padEnd(2, "0")) : null
}
