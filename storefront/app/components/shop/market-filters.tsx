import { say, useLang, useTexts } from "~/i18n"
import type { Place } from "~/lib/api/market-types"

type Props = {
  filter: { q?: string; place_id?: string; in_season?: boolean }
  places: readonly Place[]
}

/** Narrows the market by place and season; a plain form, so every choice has an address to share. */
export function MarketFilters({ filter, places }: Props) {
  const lang = useLang()
  const { market } = useTexts().shop
  return (
    <form className="filters" action="/market">
      {filter.q && <input type="hidden" name="q" value={filter.q} />}
      <label>
        <span>{market.place}</span>
        <select name="place" defaultValue={filter.place_id ?? ""} data-sends="filter">
          <option value="">{market.anyPlace}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {say(place.name, lang)}
            </option>
          ))}
        </select>
      </label>
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
      <button className="button quiet" id="filter">
        {market.show}
      </button>
    </form>
  )
}
