import { Link } from "react-router"
import { Empty } from "~/components/empty"
import { Notice } from "~/components/notice"
import { PageTitle } from "~/components/page-title"
import { Paging } from "~/components/paging"
import { Photo } from "~/components/photo"
import { Price } from "~/components/price"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { listOwnListings } from "~/lib/api/seller.server"
import { atPage, offsetOf } from "~/lib/page-number"
import type { Route } from "./+types/listings"

const LIMIT = 20

export async function loader({ request, params }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const offset = offsetOf(search, LIMIT)
  const found = await listOwnListings(await signedIn("member", request), params.seller, offset)
  return { ...found, offset, sent: search.has("sent") }
}

export default function Listings({ loaderData, params }: Route.ComponentProps) {
  const lang = useLang()
  const { common, sell } = useTexts()
  const t = sell.listings
  const { listings, count, offset, sent } = loaderData
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{t.title}</PageTitle>
      <h1>{t.title}</h1>
      {sent && <Notice kind="good">{sell.listing.sent}</Notice>}
      <p>
        <Link className="button big wide" to={`/sell/${params.seller}/new`}>
          ＋ {sell.sellSomething}
        </Link>
      </p>
      {listings.length === 0 && <Empty mark="货" title={t.empty} />}
      <ul className="plain">
        {listings.map((listing) => (
          <li className="paper own-listing" key={listing.id}>
            <Photo picture={listing.image} alt="" sizes="120px" />
            <div>
              <h2>{say(listing.title, lang)}</h2>
              <p>
                <Price fen={listing.price_fen} unit={common.unit[listing.sale_unit]} /> ·{" "}
                {t.stock(listing.stock)}
              </p>
              <p>
                <span className={`chip state-${listing.state}`}>{t.state[listing.state]}</span>
                {listing.state === "published" && <a href={`/p/${listing.handle}`}>→</a>}
              </p>
              {listing.state === "sent_back" && listing.state_reason && (
                <p className="field-error">
                  {t.sentBack}：{listing.state_reason}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Paging
        {...{ count, offset }}
        limit={LIMIT}
        href={(page) => atPage(new URLSearchParams(), page)}
      />
    </main>
  )
}
