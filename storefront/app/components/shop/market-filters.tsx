import { useTexts } from "~/i18n"
import type { Place } from "~/lib/api/market-types"
import { PlaceFilter } from "./place-filter"

type Props = {
  filter: { q?: string; place_id?: string; in_season?: boolean }
  places: readonly Place[]
}

/** Narrows the market by place and season. */
export function MarketFilters({ filter, places }: Props) {
  const { market, home } = useTexts().shop
  return (
    <>
      <PlaceFilter action="/market" places={places} chosen={filter.place_id}>
        {filter.q && <input type="hidden" name="q" value={filter.q} />}
        <label className="choice">
          <input
            type="checkbox"
            name="in_season"
            value="1"
            defaultChecked={filter.in_season}
            data-sends="filter"
          />
          <span>{market.seasonOnly}</span>
        </label>
      </PlaceFilter>
      <p className="small">
        <a href="/calendar">{home.calendarLink}</a>
      </p>
    </>
  )
}
