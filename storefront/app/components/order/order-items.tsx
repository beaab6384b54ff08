import { say, useLang, useTexts } from "~/i18n"
import type { OrderView } from "~/lib/api/order-types"
import { chinaTime } from "~/lib/china-time"
import { mediaUrl } from "~/lib/media"
import { yuan } from "~/lib/money"
import { Price } from "../price"

/** What was bought and what it came to. */
export function OrderItems({ order }: { order: OrderView }) {
  const lang = useLang()
  const { order: t, shop } = useTexts()
  const freight = order.seller_orders.reduce((sum, share) => sum + share.freight_fen, 0)
  return (
    <section className="paper">
      <h2>{t.items}</h2>
      <ul className="lines">
        {order.items.map((item, index) => (
          <li className="line" key={index}>
            <span className="line-photo">
              {item.image && <img src={mediaUrl(item.image)} alt="" loading="lazy" />}
            </span>
            <span className="line-words">
              {say(item.title, lang)} <span className="small nowrap">× {item.quantity}</span>
              {item.promise_date && (
                <small className="promise">
                  {shop.product.promised(chinaTime(item.promise_date, lang, true))}
                </small>
              )}
            </span>
            <b className="line-sum">{yuan(item.amount_fen)}</b>
          </li>
        ))}
      </ul>
      <dl className="sums">
        <div>
          <dt>{t.freight}</dt>
          <dd>{yuan(freight)}</dd>
        </div>
        <div className="sums-total">
          <dt>{t.total}</dt>
          <dd>
            <Price fen={order.total_fen} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
