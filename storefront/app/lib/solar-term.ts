import type { LocalText } from "../i18n/language"

/** Day of the month (China) each of the 24 solar terms starts; the real day is at most one day away. */
const TERMS: readonly [month: number, day: number, zh: string, en: string][] = [
  [1, 5, "小寒", "Minor Cold"],
  [1, 20, "大寒", "Major Cold"],
  [2, 4, "立春", "Start of Spring"],
  [2, 19, "雨水", "Rain Water"],
  [3, 5, "惊蛰", "Waking of Insects"],
  [3, 20, "春分", "Spring Equinox"],
  [4, 5, "清明", "Clear and Bright"],
  [4, 20, "谷雨", "Grain Rain"],
  [5, 5, "立夏", "Start of Summer"],
  [5, 21, "小满", "Grain Buds"],
  [6, 5, "芒种", "Grain in Ear"],
  [6, 21, "夏至", "Summer Solstice"],
  [7, 7, "小暑", "Minor Heat"],
  [7, 22, "大暑", "Major Heat"],
  [8, 7, "立秋", "Start of Autumn"],
  [8, 23, "处暑", "End of Heat"],
  [9, 7, "白露", "White Dew"],
  [9, 23, "秋分", "Autumn Equinox"],
  [10, 8, "寒露", "Cold Dew"],
  [10, 23, "霜降", "Frost's Descent"],
  [11, 7, "立冬", "Start of Winter"],
  [11, 22, "小雪", "Minor Snow"],
  [12, 7, "大雪", "Major Snow"],
  [12, 21, "冬至", "Winter Solstice"],
]

/** The solar term a day in China belongs to: the calendar villages farm and cook by. */
export function solarTerm(at: Date): Required<LocalText> {
  const china = new Date(at.getTime() + 8 * 60 * 60 * 1000)
  const [month, day] = [china.getUTCMonth() + 1, china.getUTCDate()]
  const past = TERMS.filter((term) => term[0] < month || (term[0] === month && term[1] <= day))
  const [, , zh, en] = past.at(-1) ?? TERMS[TERMS.length - 1]!
  return { zh, en: en ?? "" }
}
