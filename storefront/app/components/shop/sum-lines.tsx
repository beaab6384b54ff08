import { useTexts } from "~/i18n"
import type { Cart, Freight } from "~/lib/api/cart-types"
import { basketTotal } from "~/lib/basket-total"
import { yuan } from "~/lib/money"
import { Price } from "../price"
import { FreightLines } from "./freight-lines"

/** Goods, discount, freight, total. */
export function SumLines({ cart, freight }: { cart: Cart; freight: Freight | null }) {
  const { basket } = useTexts().shop
  const { goods, discount, total } = basketTotal(cart, freight)
  return (
    <dl className="sums">
      <div>
        <dt>{basket.goods}</dt>
        <dd>{yuan(goods)}</dd>
      </div>
      {discount > 0 && (
        <div>
          <dt>{basket.discount}</dt>
          <dd>{yuan(-discount)}</dd>
        </div>
      )}
      {freight ? (
        <FreightLines freight={freight} />
      ) : (
        <div>
          <dt>{basket.freight}</dt>
          <dd className="small">{basket.freightLater}</dd>
        </div>
      )}
      <div className="sums-total">
        <dt>{basket.total}</dt>
        <dd>
          <Price fen={total} />
        </dd>
      </div>
    </dl>
  )
}
