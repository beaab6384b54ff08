import { say, useLang, useTexts } from "~/i18n"
import type { Place } from "~/lib/api/market-types"
import { Seal } from "../seal"

/** The town's story beside the seals of its places. */
export function HomePlaces({ places }: { places: readonly Place[] }) {
  const lang = useLang()
  const t = useTexts().shop.home
  return (
    <section className="story">
      <div className="story-inner">
        <div>
          <h2>{t.storyTitle}</h2>
          <p>{t.story}</p>
          <p>
            <a href="/about">{t.storyLink}</a>
          </p>
        </div>
        {places.length > 0 && (
          <div>
            <h3>{t.placesTitle}</h3>
            <p className="small">{t.placesLead}</p>
            <ul className="seals">
              {places.map((place) => (
                <li key={place.code}>
                  <a href={`/places/${place.code}`}>
                    <Seal name={say(place.name, lang)} big />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
