import { useTexts } from "~/i18n"
import type { ListingDetail } from "~/lib/api/market-types"

/** How many, and into the basket. */
export function AddToBasket({ listing }: { listing: ListingDetail }) {
  const { product } = useTexts().shop
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
      <button className="button big">{product.add}</button>
      <p className="small">{product.cod}</p>
    </form>
  )
}
