import { say, useLang, useTexts } from "~/i18n"
import type { ListingCard as Card } from "~/lib/api/market-types"
import { Photo } from "../photo"
import { Price } from "../price"
import { Seal } from "../seal"
import { UnitPrice } from "../unit-price"

const FEW = 10
const SIZES = "(min-width: 1000px) 280px, (min-width: 640px) 33vw, 50vw"

/** A product on the stall: its picture, where it comes from, what it costs. */
export function ListingCard({ listing, first }: { listing: Card; first?: boolean }) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const title = say(listing.title, lang)
  const soldOut = listing.stock <= 0
  return (
    <article className={`card ${soldOut ? "card-gone" : ""}`}>
      <a className="card-link" href={`/p/${listing.handle}`}>
        <Photo picture={listing.image} alt={title} sizes={SIZES} first={first} />
        {listing.in_season && listing.season && (
          <span className="season-badge">{common.inSeason}</span>
        )}
        <span className="card-seal">
          <Seal name={say(listing.place.name, lang)} />
        </span>
        <h3>{title}</h3>
        <p className="card-price">
          <Price fen={listing.price_fen} unit={common.unit[listing.sale_unit]} />{" "}
          <UnitPrice listing={listing} />
        </p>
        <When listing={listing} />
      </a>
      <p className="card-foot small">
        {say(listing.seller.name, lang)}
        {soldOut ? (
          <span className="chip">{shop.card.soldOut}</span>
        ) : (
          listing.stock < FEW && <span className="chip">{shop.card.left(listing.stock)}</span>
        )}
      </p>
    </article>
  )
}

/** When what is out of season can be had. */
function When({ listing }: { listing: Card }) {
  const lang = useLang()
  const { kind, text } = listing.availability
  if (kind !== "later" && kind !== "preorder") return null
  return <p className="card-when small">{say(text, lang)}</p>
}

/** Products side by side. */
export function Stall({ listings, eager }: { listings: readonly Card[]; eager?: number }) {
  return (
    <ul className="stall">
      {listings.map((listing, index) => (
        <li key={listing.id}>
          <ListingCard listing={listing} first={index < (eager ?? 0)} />
        </li>
      ))}
    </ul>
  )
}
