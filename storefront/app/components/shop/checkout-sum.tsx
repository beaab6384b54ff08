import { useTexts } from "~/i18n"
import type { Cart, Freight } from "~/lib/api/cart-types"
import { basketTotal } from "~/lib/basket-total"
import { yuan } from "~/lib/money"
import { SumLines } from "./sum-lines"

/** What is bought, what it costs to send, and the one button that orders. */
export function CheckoutSum({ cart, freight }: { cart: Cart; freight: Freight | null }) {
  const t = useTexts().shop.checkout
  const { total } = basketTotal(cart, freight)
  return (
    <aside className="paper sum">
      <h2>{t.summary}</h2>
      <ul className="plain small">
        {cart.items.map((line) => (
          <li key={line.id}>
            {line.product_title} × {line.quantity}
          </li>
        ))}
      </ul>
      <SumLines cart={cart} freight={freight} />
      <input type="hidden" name="shown_total" value={freight ? total : ""} />
      <button className="button big wide" name="intent" value="place">
        {freight ? t.place(yuan(total)) : t.placeLater}
      </button>
      <button className="button quiet wide" name="intent" value="freight" id="freight">
        {t.freightUpdate}
      </button>
    </aside>
  )
}
