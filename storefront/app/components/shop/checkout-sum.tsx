import { useTexts } from "~/i18n"
import type { Cart, Freight } from "~/lib/api/cart-types"
import { basketTotal } from "~/lib/basket-total"
import { yuan } from "~/lib/money"
import type { PaymentWay } from "~/lib/api/payment-types"
import { SumLines } from "./sum-lines"

type Props = { cart: Cart; freight: Freight | null; ways: readonly PaymentWay[] }

/** What is bought, what it costs to send, and the one button that orders. */
export function CheckoutSum({ cart, freight, ways }: Props) {
  const { shop, pay } = useTexts()
  const t = shop.checkout
  const { total } = basketTotal(cart, freight)
  const say = ways.length > 1 ? pay.placeAny : pay.place.cash
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
        {freight ? say(yuan(total)) : t.placeLater}
      </button>
      <button className="button quiet wide" name="intent" value="freight" id="freight">
        {t.freightUpdate}
      </button>
    </aside>
  )
}
