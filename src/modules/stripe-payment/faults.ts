import { fault, formatYuan, type Fault } from "@xiangji/kernel"
import { declined, type Decline } from "./declined"

type StripeProblem = Decline & { type?: string }

const AWAY = ["StripeConnectionError", "StripeAPIError", "StripeRateLimitError"]

/** Our words for what the provider said: `PAYMENT-PROVIDER-01` it did not answer, `-02` it refused what we asked. */
export function providerFault(error: unknown): Fault {
  const { type = "", message = String(error) } = error as StripeProblem
  if (type === "StripeCardError") return declined(error as StripeProblem)
  if (AWAY.includes(type)) return providerAway()
  return fault("unexpected", "PAYMENT-PROVIDER-02", {
    zh: `支付渠道没有接受这次请求：${message}`,
    en: `The payment provider did not accept the request: ${message}`,
  })
}

export const providerAway = () =>
  fault("unexpected", "PAYMENT-PROVIDER-01", {
    zh: "支付渠道暂时没有回应，请稍后再试，没有扣款",
    en: "The payment provider is not answering at the moment; please try again, nothing was charged",
  })

export const unknownWay = (way: string) =>
  fault("invalid", "PAYMENT-WAY-01", {
    zh: `不支持这种付款方式：${way}`,
    en: `This way of paying is not supported: ${way}`,
  })

export const badReturnUrl = () =>
  fault("invalid", "PAYMENT-RETURN-01", {
    zh: "付款后返回的网址无效",
    en: "The address to return to after paying is not valid",
  })

export const alreadyPaid = () =>
  fault("not_allowed", "PAYMENT-PAID-01", {
    zh: "这个购物车已经付款，正在生成订单，不能再改",
    en: "This basket has been paid and is becoming an order; it cannot be changed any more",
  })

export const otherAmount = (paid: number, due: number) =>
  fault("not_allowed", "PAYMENT-AMOUNT-01", {
    zh: `付款金额 ${formatYuan(paid)} 与购物车 ${formatYuan(due)} 不一致，请重新付款`,
    en: `The payment of ${formatYuan(paid)} is not the basket's ${formatYuan(due)}; please pay again`,
  })

export const capturedOtherwise = (atProvider: number, expected: number) =>
  fault("not_allowed", "PAYMENT-CAPTURE-01", {
    zh: `支付渠道只收了 ${formatYuan(atProvider)}，不是 ${formatYuan(expected)}；一笔授权只能收一次款`,
    en: `The provider took ${formatYuan(atProvider)}, not ${formatYuan(expected)}; an authorisation is taken once`,
  })

export const refundedOtherwise = (amount: number) =>
  fault("not_allowed", "PAYMENT-REFUND-01", {
    zh: `先前一笔 ${formatYuan(amount)} 的退款其实已经退出，请先按这个金额登记`,
    en: `An earlier refund of ${formatYuan(amount)} has in fact gone out; please book that amount first`,
  })

export const refundedAlready = () =>
  fault("not_allowed", "PAYMENT-REFUND-02", {
    zh: "这笔付款已经全部退还，不能再退",
    en: "This payment has been refunded in full; nothing is left to refund",
  })

export const badSignature = () =>
  fault("invalid", "PAYMENT-WEBHOOK-01", {
    zh: "支付通知的签名不正确",
    en: "The signature of this payment notice is not valid",
  })
