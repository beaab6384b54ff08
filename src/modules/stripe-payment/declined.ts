import { fault, type Fault, type LocalText } from "@xiangji/kernel"

/** What the bank or the buyer's app said, as the provider hands it on. */
export type Decline = { code?: string; decline_code?: string; message?: string }

// https://docs.stripe.com/declines/codes; banks rarely say more, and what they say is English.
const REASONS: Record<string, LocalText> = {
  insufficient_funds: { zh: "卡里余额不足", en: "there is not enough money on the card" },
  expired_card: { zh: "卡已过期", en: "the card has expired" },
  incorrect_cvc: { zh: "安全码不对", en: "the security code is wrong" },
  incorrect_number: { zh: "卡号不对", en: "the card number is wrong" },
  payment_intent_authentication_failure: {
    zh: "付款没有得到您的确认",
    en: "it was not confirmed by you",
  },
  payment_intent_payment_attempt_expired: { zh: "付款超时", en: "it took too long" },
}
const NO_REASON: LocalText = { zh: "对方没有说明原因", en: "no reason was given" }

/** `PAYMENT-DECLINED-01`: why the payment did not go through, in words its buyer understands. */
export function declined({ code = "", decline_code = "" }: Decline): Fault {
  const reason = REASONS[decline_code] ?? REASONS[code] ?? NO_REASON
  return fault("not_allowed", "PAYMENT-DECLINED-01", {
    zh: `这笔付款没有通过：${reason.zh}。可以再试一次，或者换一种付款方式`,
    en: `The payment did not go through: ${reason.en}. Try again, or pay another way`,
  })
}
