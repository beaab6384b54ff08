import { useTexts } from "~/i18n"
import type { OrderView } from "~/lib/api/order-types"
import { spacedPhone } from "~/lib/phone"
import { When } from "../when"

/** The order's number, its code to keep, and where it goes. */
export function OrderHead({ order }: { order: OrderView }) {
  const { order: t, pay } = useTexts()
  const unpaid = order.way === "cash" ? t.unpaid : t.unpaidOnline
  const { address } = order
  return (
    <header className="order-head">
      <div>
        <h1>{t.title(String(order.display_id))}</h1>
        <p>
          {t.placedAt} <When at={order.placed_at} /> ·{" "}
          <b className={order.paid ? "good-text" : "accent-text"}>
            {order.paid ? `${t.paid} · ${pay.ways[order.way]}` : unpaid}
          </b>
        </p>
        <p className="small">
          {t.to} {address.first_name} {address.phone && spacedPhone(address.phone)}{" "}
          {[address.province, address.city, address.address_1].filter(Boolean).join("")}
        </p>
      </div>
      <div className="code-ticket">
        <span className="small">{t.keepCode}</span>
        <b translate="no">{order.key}</b>
        <span className="small">{t.codeHint}</span>
      </div>
    </header>
  )
}
