import { Form, Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { SellerOrder } from "~/lib/api/seller-types"
import { mediaUrl } from "~/lib/media"
import { Price } from "../price"
import { When } from "../when"

/** One order in big type: what to prepare, how many, and the one button to press next. */
export function OrderPaper({ order, whole }: { order: SellerOrder; whole?: boolean }) {
  const lang = useLang()
  const t = useTexts().sell.orders
  const hints: Partial<Record<string, string>> = t.nextHint
  return (
    <section className="paper order-paper">
      <h2 className="share-head">
        {whole ? (
          order.display_id
        ) : (
          <Link to={`/sell/${order.seller_id}/orders/${order.id}`}>{order.display_id}</Link>
        )}
        <span className="chip strong">{t.state[order.state]}</span>
      </h2>
      <ul className="lines">
        {order.lines.map((line) => (
          <li className="line" key={line.id}>
            <span className="line-photo">
              {line.thumbnail && <img src={mediaUrl(line.thumbnail)} alt="" loading="lazy" />}
            </span>
            <b className="line-words">{say(line.title, lang)}</b>
            <b className="line-count">{t.times(Number(line.quantity))}</b>
          </li>
        ))}
      </ul>
      <p className="small">
        <When at={order.placed_at} /> · {t.total} <Price fen={order.items_fen} />
      </p>
      {hints[order.state] && <p>{hints[order.state]}</p>}
      <NextStep order={order} />
    </section>
  )
}

function NextStep({ order }: { order: SellerOrder }) {
  const t = useTexts().sell.orders
  const step = { placed: "accept", accepted: "ready" }[order.state as string]
  if (!step) return null
  return (
    <Form method="post">
      <input type="hidden" name="order" value={order.id} />
      <button className="button big wide" name="step" value={step}>
        {step === "accept" ? t.accept : t.ready}
      </button>
    </Form>
  )
}
