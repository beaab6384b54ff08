import { say, useLang, useTexts, type LocalText } from "~/i18n"
import type { ListingCard } from "~/lib/api/market-types"
import { Photo } from "../photo"
import { Price } from "../price"

type Props = { term: LocalText; listings: readonly ListingCard[] }

/** The notice at the market's gate: the day's solar term, and three things of the season with their tags. */
export function HomeHero({ term, listings }: Props) {
  const lang = useLang()
  const t = useTexts().shop.home
  return (
    <section className="hero">
      <div className="hero-term">
        <p className="hero-today">{t.today}</p>
        <p className="hero-han" lang="zh-CN">
          {term.zh}
        </p>
        {lang === "en" && <p className="hero-today">{term.en}</p>}
      </div>
      <div className="hero-words">
        <h1>{t.lead}</h1>
        <p>{t.sub}</p>
        <a className="button big" href="/market">
          {t.go}
        </a>
      </div>
      <ul className="hero-photos">
        {listings.slice(0, 3).map((listing, index) => (
          <li key={listing.id}>
            <a href={`/p/${listing.handle}`}>
              <Photo
                picture={listing.image}
                alt={say(listing.title, lang)}
                sizes="(min-width: 900px) 360px, 60vw"
                first={index === 0}
              />
              <span className="tag">
                <span>{say(listing.title, lang)}</span>
                <Price fen={listing.price_fen} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
