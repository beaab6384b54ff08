import { Form, Link } from "react-router"
import { Photo } from "~/components/photo"
import { Price } from "~/components/price"
import { say, useLang, useTexts } from "~/i18n"
import type { OwnListing } from "~/lib/api/seller-types"
import type { TapOutcome } from "~/lib/move-or-edit.server"
import { ListingMoves } from "./listing-moves"
import { QuickEdit } from "./quick-edit"

type Props = { listing: OwnListing; maySell: boolean; edited: TapOutcome | undefined }

/** One product of one's own: how it looks, where it stands, and what can be done with one tap. */
export function OwnListingCard({ listing, maySell, edited }: Props) {
  const lang = useLang()
  const { common, sell } = useTexts()
  const t = sell.listings
  const { state, stock } = listing
  const onStall = state === "published" || state === "paused"
  const words: Partial<Record<string, string>> = t.missingFact
  const missing = (state === "draft" ? (listing.missing ?? []) : []).map((fact) => words[fact])
  const when = listing.availability?.text ?? listing.season
  return (
    <li className="paper own-listing" id={listing.id}>
      <Photo picture={listing.image} alt="" sizes="120px" />
      <div>
        <h2>{say(listing.title, lang)}</h2>
        <p>
          {listing.price_fen ? (
            <Price fen={listing.price_fen} unit={common.unit[listing.sale_unit]} />
          ) : (
            "—"
          )}
        </p>
        {listing.unit_price && <p className="small">{say(listing.unit_price.text, lang)}</p>}
        <p>
          <span className={`chip state-${state}`}>{t.state[state]}</span>{" "}
          {(stock > 0 || onStall) && (
            <span className={stock ? "small" : "field-error"}>
              {stock ? t.stock(stock) : t.soldOut}
            </span>
          )}
        </p>
        {when && <p className="small">{say(when, lang)}</p>}
        {state === "published" && (
          <p>
            <a href={`/p/${listing.handle}`}>
              {t.seeInShop}
              <span className="hidden">：{say(listing.title, lang)}</span>
            </a>
          </p>
        )}
      </div>
      {["sent_back", "paused"].includes(state) && listing.state_reason && (
        <p className="field-error across">
          {t.sentBack}：{listing.state_reason}
        </p>
      )}
      {missing.length > 0 && (
        <p className="across small">
          {t.missing}：{missing.join(lang === "zh" ? "、" : ", ")}
        </p>
      )}
      {maySell && (
        <div className="across moves">
          {state !== "archived" && (
            <Link className="button quiet" to={listing.id}>
              {common.edit}
              <span className="hidden">：{say(listing.title, lang)}</span>
            </Link>
          )}
          <Form method="post" className="moves">
            <input type="hidden" name="listing" value={listing.id} />
            <ListingMoves listing={listing} />
          </Form>
          {state !== "archived" && <QuickEdit {...{ listing, edited }} />}
        </div>
      )}
    </li>
  )
}
