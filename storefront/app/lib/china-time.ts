import type { Lang } from "../i18n/language"

/** `11月22日 09:30` – the same on server and phone, wherever they stand. With `day`, no hours but the year. */
export function chinaTime(at: string | Date, lang: Lang, day = false): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return String(at)
  const china = new Date(time.getTime() + 8 * 60 * 60 * 1000)
  const [year, month, date] = [china.getUTCFullYear(), china.getUTCMonth(), china.getUTCDate()]
  const clock = china.toISOString().slice(11, 16)
  if (lang === "en")
    return day ? `${date} ${MONTHS[month]} ${year}` : `${date} ${MONTHS[month]} ${clock}`
  return day ? `${year}年${month + 1}月${date}日` : `${month + 1}月${date}日 ${clock}`
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

/** A day in China, `2026-11-22`, as people write it. */
export const chinaDate = (day: string, lang: Lang): string =>
  chinaTime(`${day}T00:00:00+08:00`, lang, true)
