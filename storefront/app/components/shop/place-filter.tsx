import type { ReactNode } from "react"
import { say, useLang, useTexts } from "~/i18n"
import type { Place } from "~/lib/api/market-types"

type Props = {
  /** The page that is narrowed. */
  action: string
  places: readonly Place[]
  /** Id of the chosen place. */
  chosen: string | undefined
  /** What else it is narrowed by. */
  children?: ReactNode
}

/** Narrows a page by place; a plain form, so every choice has an address to share. */
export function PlaceFilter({ action, places, chosen, children }: Props) {
  const lang = useLang()
  const { market } = useTexts().shop
  return (
    <form className="filters" action={action}>
      <label>
        <span>{market.place}</span>
        <select name="place" defaultValue={chosen ?? ""} data-sends="filter">
          <option value="">{market.anyPlace}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {say(place.name, lang)}
            </option>
          ))}
        </select>
      </label>
      {children}
      <button className="button quiet" id="filter">
        {market.show}
      </button>
    </form>
  )
}
