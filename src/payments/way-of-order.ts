import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import { STRIPE, WAYS, type Way } from "../modules/stripe-payment/options"

/** How an order is paid. */
export type PaymentWay = "cash" | Way

type Row = { provider_id: string; types: unknown; captured: boolean }

/** How an order was paid, and whether an online payment for it has been taken. */
export async function paymentOfOrder(
  container: MedusaContainer,
  order_id: string
): Promise<{ way: PaymentWay; taken: boolean }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select p.provider_id, p.data->'payment_method_types' as types, p.captured_at is not null as captured
     from order_payment_collection o
     join payment p on p.payment_collection_id = o.payment_collection_id and p.deleted_at is null
     where o.order_id = ? and o.deleted_at is null and p.canceled_at is null
     order by p.created_at limit 1`,
    [order_id]
  )
  const [payment] = rows
  if (payment?.provider_id !== STRIPE) return { way: "cash", taken: false }
  const types = Array.isArray(payment.types) ? payment.types : []
  return { way: WAYS.find((way) => types.includes(way)) ?? "card", taken: payment.captured }
}

const PLACED: Record<PaymentWay, LocalText> = {
  cash: { zh: "已下单，货到付款", en: "Order placed, cash on delivery" },
  card: { zh: "已下单，银行卡付款", en: "Order placed, paid by card" },
  alipay: { zh: "已下单，支付宝付款", en: "Order placed, paid with Alipay" },
  wechat_pay: { zh: "已下单，微信支付付款", en: "Order placed, paid with WeChat Pay" },
}

/** The first line of an order's history; without a word about payment where that is not known. */
export const placedText = (way?: PaymentWay): LocalText =>
  way ? PLACED[way] : { zh: "已下单", en: "Order placed" }
