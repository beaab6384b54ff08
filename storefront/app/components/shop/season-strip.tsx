import { useTexts } from "~/i18n"
import { PERIODS } from "~/lib/harvest-periods"
import { periodName, runsOf, seasonPeriods, type HarvestWindow } from "~/lib/season"

type Props = {
  windows: readonly HarvestWindow[]
  /** Today's ten-day period. */
  now: number
}

/** The year in its 36 ten-day periods, those with harvest coloured: the year of a product at a glance. */
export function SeasonStrip({ windows, now }: Props) {
  const { product, calendar } = useTexts().shop
  const periods = seasonPeriods(windows)
  const on = periods.flatMap((harvest, index) => (harvest ? index : []))
  const name = (index: number) => periodName(index, calendar.period)
  const spoken =
    on.length === PERIODS
      ? product.allYear
      : runsOf(on).map(({ from, to }) => calendar.span(name(from), name(to)))
  return (
    <figure className="season-strip">
      <figcaption>
        {product.calendar}：<b>{[spoken].flat().join(" · ")}</b>
      </figcaption>
      <ol aria-hidden="true">
        {product.months.split(" ").map((month, index) => (
          <li key={index}>
            <span>
              {periods.slice(index * 3, index * 3 + 3).map((harvest, part) => (
                <i
                  key={part}
                  className={`${harvest ? "on" : ""} ${index * 3 + part === now ? "now" : ""}`}
                />
              ))}
            </span>
            {month}
          </li>
        ))}
      </ol>
    </figure>
  )
}
