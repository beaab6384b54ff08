import { Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { PlaceChoice } from "~/lib/api/seller-types"
import type { FieldError } from "~/forms/parsed"

type Props = {
  path: readonly PlaceChoice[]
  choices: readonly PlaceChoice[]
  error?: FieldError
  note?: string
}

/** Down from the county to the village, one tap at a time; every tap is a link. */
export function PlacePicker({ path, choices, error, note }: Props) {
  const lang = useLang()
  const { fieldErrors, sell } = useTexts()
  const t = sell.apply.place
  const here = path.at(-1)
  const title = { county: t.chooseCounty, town: t.chooseTown, village: t.chooseVillage }
  const level = choices[0]?.level ?? "county"
  return (
    <section className="paper" aria-labelledby="pick-title">
      <h2 id="pick-title">{choices.length ? title[level] : t.none}</h2>
      {error && <p className="field-error">{fieldErrors[error]}</p>}
      {note && <p className="field-error">{note}</p>}
      {path.length > 0 && (
        <p className="row">
          <Link className="crumb" to="?at=">
            {t.all}
          </Link>
          {path.map((place) => (
            <Link className="crumb" key={place.id} to={`?at=${place.id}`}>
              › {say(place.name, lang)}
            </Link>
          ))}
        </p>
      )}
      <ul className="place-list">
        {choices.map((place) => (
          <li key={place.id}>
            <Link className="place-tile" to={`?at=${place.id}`}>
              {say(place.name, lang)}
            </Link>
          </li>
        ))}
      </ul>
      {here?.level === "town" && (
        <p>
          <Link to={`?place=${here.id}`}>{t.itself(say(here.name, lang))}</Link>
        </p>
      )}
    </section>
  )
}
