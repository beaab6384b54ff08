/** What the provider is started with. */
export type StripeProviderOptions = {
  /** `sk_…`: the account's secret key. */
  apiKey: string
  /** `whsec_…`: what events are signed with. */
  webhookSecret: string
  /** Where the interface is; Stripe's own address when absent. */
  baseUrl?: string
  /** Take the money of a card at once; otherwise it is put on hold and taken when the order stands. */
  capture: boolean
}

/** The id under which core knows the provider. */
export const STRIPE = "pp_stripe_stripe"

/** Where Stripe sends its events. */
export const STRIPE_WEBHOOK = "/hooks/payment/stripe_stripe"

/** What a buyer may pay with. Alipay and WeChat Pay cannot put money on hold: it is taken at once. */
export const WAYS = ["card", "alipay", "wechat_pay"] as const
export type Way = (typeof WAYS)[number]
