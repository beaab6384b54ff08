const FORM = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/

/** Carriers write times without a zone and mean China's (UTC+8, no summer time since 1991). Null = unreadable. */
export function parseCarrierTime(text: string): Date | null {
  const match = FORM.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hour, minute, second = "00"] = match
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  return Number.isNaN(time.getTime()) ? null : time
}
