import { say, useLang, useTexts } from "~/i18n"
import type { ListingDetail } from "~/lib/api/market-types"

/** How many, and into the basket; or why not now. */
export function AddToBasket({ listing }: { listing: ListingDetail }) {
  const lang = useLang()
  const { product } = useTexts().shop
  const { kind, text } = listing.availability
  if (kind === "later") return <p className="notice">{product.later(say(text, lang))}</p>
  if (listing.stock <= 0) return <p className="notice">{product.soldOut}</p>
  return (
    <form method="post" className="add" data-inline="">
      <input type="hidden" name="variant_id" value={listing.variant_id} />
      <label>
        <span>{product.quantity}</span>
        <input
          name="quantity"
          type="number"
          inputMode="numeric"
          min={1}
          max={listing.stock}
          defaultValue={1}
        />
      </label>
      <button className="button big">{kind === "preorder" ? product.preorder : product.add}</button>
      {kind === "preorder" && <p className="promise">{say(text, lang)}</p>}
      <p className="small">{product.cod}</p>
    </form>
  )
}
