import { HomeHero } from "~/components/shop/home-hero"
import { HomePlaces } from "~/components/shop/home-places"
import { HomeSellers } from "~/components/shop/home-sellers"
import { Stall } from "~/components/shop/listing-card"
import { Empty } from "~/components/empty"
import { PageTitle } from "~/components/page-title"
import { useTexts } from "~/i18n"
import { visitor } from "~/lib/api/caller.server"
import { listListings, listPlaces } from "~/lib/api/market.server"
import { solarTerm } from "~/lib/solar-term"
import type { Route } from "./+types/home"

export async function loader({ request }: Route.LoaderArgs) {
  const caller = visitor(request)
  const [season, all, places] = await Promise.all([
    listListings(caller, { in_season: true, limit: 100 }),
    listListings(caller, { limit: 48 }),
    listPlaces(caller),
  ])
  // What grows all the year round may be bought any day; here belongs what will be gone next month.
  const now = season.listings.filter((listing) => listing.season).slice(0, 8)
  const shown = new Set(now.map(({ id }) => id))
  return {
    season: now,
    also: all.listings.filter(({ id }) => !shown.has(id)).slice(0, 8),
    sellers: distinctSellers(all.listings.map(({ seller }) => seller)),
    places: places.filter(({ level }) => level !== "county").slice(0, 6),
    term: solarTerm(new Date()),
  }
}

const distinctSellers = <Seller extends { handle: string }>(sellers: Seller[]) =>
  [...new Map(sellers.map((seller) => [seller.handle, seller])).values()].slice(0, 8)

export default function Home({ loaderData }: Route.ComponentProps) {
  const { common, shop } = useTexts()
  const { season, also, sellers, places, term } = loaderData
  const t = shop.home
  return (
    <main id="main" tabIndex={-1}>
      <PageTitle>{t.title}</PageTitle>
      <HomeHero term={term} listings={season.length ? season : also} />
      {!season.length && !also.length && <Empty mark="集" title={t.empty} />}
      {season.length > 0 && (
        <section className="band">
          <header className="band-head">
            <h2>{t.seasonTitle}</h2>
            <p>{t.seasonLead}</p>
            <a href="/calendar">{t.calendarLink}</a>
          </header>
          <Stall listings={season} />
        </section>
      )}
      <HomePlaces places={places} />
      {also.length > 0 && (
        <section className="band">
          <header className="band-head">
            <h2>{t.alsoTitle}</h2>
            <a href="/market">{common.more}</a>
          </header>
          <Stall listings={also} />
        </section>
      )}
      <HomeSellers sellers={sellers} />
      <section className="band">
        <h2>{t.howTitle}</h2>
        <ol className="steps">
          {t.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </main>
  )
}
