import type { LocalText } from "../../i18n/language"

/** How an order may be paid. */
export const PAYMENT_WAYS = ["cash", "alipay", "wechat_pay", "card"] as const
export type PaymentWay = (typeof PAYMENT_WAYS)[number]

/** How it stands with the online payment of a basket. */
export type CartPayment = {
  state: "none" | "waiting" | "checking" | "refused" | "expired" | "returned" | "ordered"
  order_id: string | null
  way: Exclude<PaymentWay, "cash"> | null
  amount_fen: number | null
  code: string | null
  messages: LocalText | null
  redirect_url: string | null
  qr_image: string | null
  client_secret: string | null
}
