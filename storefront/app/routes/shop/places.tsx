import { PageTitle } from "~/components/page-title"
import { Seal } from "~/components/seal"
import { say, useLang, useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { listPlaces } from "~/lib/api/market.server"
import { mediaUrl } from "~/lib/media"
import type { Route } from "./+types/places"

export async function loader({ request }: Route.LoaderArgs) {
  return { places: await listPlaces(visitor(request)) }
}

export default function Places({ loaderData }: Route.ComponentProps) {
  const lang = useLang()
  const { common, shop } = useTexts()
  return (
    <main id="main" tabIndex={-1} className="page">
      <PageTitle>{shop.places.title}</PageTitle>
      <header className="page-head">
        <h1>{shop.places.title}</h1>
        <p>{shop.places.lead}</p>
      </header>
      <ul className="places">
        {loaderData.places.map((place) => (
          <li key={place.code}>
            <a className="place-card" href={`/places/${place.code}`}>
              {place.picture_url && (
                <img className="photo" src={mediaUrl(place.picture_url)} alt="" loading="lazy" />
              )}
              <Seal name={say(place.name, lang)} big />
              <span>
                <b>{say(place.name, lang)}</b>
                <small>{common.level[place.level]}</small>
              </span>
              {place.story && <span className="place-story">{say(place.story, lang)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
