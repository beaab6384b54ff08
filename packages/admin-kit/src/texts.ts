/** A text in both languages of the market. */
export type LocalText = { zh: string; en?: string }

/** Chinese first, the English beside it where it says something else. */
export const both = (text: LocalText | null | undefined): string => {
  if (!text) return ""
  return text.en && text.en !== text.zh ? `${text.zh} ${text.en}` : text.zh
}

/** `¥1,234.50` from fen. */
export const yuan = (fen: number): string =>
  (fen / 100).toLocaleString("zh-CN", { style: "currency", currency: "CNY" })

/** `2026/5/20 14:03` in the operator's zone; a dash for what has not happened. */
export const localTime = (moment: string | null | undefined): string =>
  moment
    ? new Date(moment).toLocaleString("zh-CN", { dateStyle: "short", timeStyle: "short" })
    : "–"

/** How long something has waited: `3 天 d`, `5 小时 h`, `12 分 min`. */
export function age(since: string): string {
  const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 60_000))
  if (minutes < 60) return `${minutes} 分 min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} 小时 h`
  return `${Math.floor(minutes / 1440)} 天 d`
}
