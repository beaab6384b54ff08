import { say, useLang, useTexts } from "~/i18n"
import { stretchesOf } from "~/lib/almanac"
import type { CalendarLine } from "~/lib/api/market-types"
import { periodName, type Run } from "~/lib/season"

type Props = { lines: readonly CalendarLine[]; now: number }

/** The harvest year as a chart: a row per product, a band per season, a line for today. For pages wide enough for it. */
export function Almanac({ lines, now }: Props) {
  const lang = useLang()
  const { calendar: t } = useTexts().shop
  const months = Array.from({ length: 12 }, (_, index) => t.month(index + 1))
  const name = (index: number) => periodName(index, t.period)
  const span = ({ from, to }: Run) => t.span(name(from), name(to))
  return (
    <table className="almanac">
      <colgroup>
        <col className="almanac-goods" />
        {months.map((month) => (
          <col key={month} span={3} className="almanac-month" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.product}</th>
          {months.map((month, index) => (
            <th key={month} scope="colgroup" colSpan={3} abbr={month}>
              {lang === "en" ? month.slice(0, 3) : index + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.handle}>
            <th scope="row">
              <a href={`/p/${line.handle}`}>{say(line.title, lang)}</a>
              <small>{say(line.place.name, lang)}</small>
            </th>
            {stretchesOf(line.periods, now).map(({ length, on, now: today, run }, index, all) => (
              <td
                key={index}
                colSpan={length}
                className={`${on ? "on" : ""} ${today ? "now" : ""}`}
              >
                {run && all[index - 1]?.run !== run && <span className="hidden">{span(run)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
