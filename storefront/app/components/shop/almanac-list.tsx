import { say, useLang, useTexts } from "~/i18n"
import { chaptersOf } from "~/lib/almanac"
import type { CalendarLine } from "~/lib/api/market-types"
import { periodName } from "~/lib/season"
import { Photo } from "../photo"

type Props = { lines: readonly CalendarLine[]; now: number }

/** The harvest year on a phone: what is in season now, then month by month what begins. */
export function AlmanacList({ lines, now }: Props) {
  const lang = useLang()
  const { calendar: t } = useTexts().shop
  const name = (index: number) => periodName(index, t.period)
  return (
    <div className="almanac-list">
      {chaptersOf(lines, now).map(({ month, lines: goods }, index) => (
        <section key={index}>
          <h2>{month === null ? t.now : t.begins(t.month(month))}</h2>
          <ul>
            {goods.map(({ line, run }) => (
              <li key={line.handle}>
                <a className="almanac-line" href={`/p/${line.handle}`}>
                  <Photo picture={line.image} alt="" sizes="64px" />
                  <span>
                    <b>{say(line.title, lang)}</b>
                    <small>
                      {say(line.place.name, lang)} ·{" "}
                      {month === null
                        ? t.until(name(run.to))
                        : t.span(name(run.from), name(run.to))}
                    </small>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
