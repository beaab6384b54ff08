import type { Texts } from "../zh"

/** Paying online: the ways, the page in between, the card. */
export const pay: Texts["pay"] = {
  title: "Payment",
  ways: { cash: "Cash on delivery", alipay: "Alipay", wechat_pay: "WeChat Pay", card: "Bank card" },
  hints: {
    cash: "The courier brings it, you look at it, and pay the courier.",
    alipay: "Pay now with Alipay; the order is placed when you have paid.",
    wechat_pay: "Pay now by scanning with WeChat; the order is placed when you have paid.",
    card: "Pay now by card (Visa, Mastercard, UnionPay and more); only the payment company sees the number.",
  },
  place: {
    cash: (amount) => `Place order, pay ${amount} on delivery`,
    online: (amount) => `Go and pay ${amount}`,
  },
  placeAny: (amount) => `Place order, ${amount}`,
  amount: "To pay",
  toAlipay: "Pay with Alipay",
  toWechat: "Open WeChat Pay on this device",
  toCard: "Enter your card",
  scan: "Scan this code with WeChat to pay",
  qr: "QR code for WeChat Pay",
  havePaid: "I have paid, show the result",
  otherWay: "Pay another way",
  backToBasket: "Back to the basket",
  waiting: "Once you have paid, this becomes your order. Without payment nothing is ordered.",
  checking:
    "We are asking the payment provider about your payment; please look again in a moment. No money gets lost: without an order it goes back to you.",
  again: "Look again",
  refused: "The payment did not go through. Nothing was ordered and nothing was charged.",
  expired: "This payment has expired and nothing was charged. Please pay again.",
  returned: (amount) =>
    `This payment (${amount}) did not become an order and has been sent back to you.`,
  card: {
    title: "Pay by card",
    lead: "The payment company's own window takes the number; this site never sees it.",
    go: (amount) => `Pay ${amount}`,
    busy: "Paying …",
    loading: "Opening the card window …",
    blocked: "The card window did not open. Check the network, or pay another way.",
    failed: "The payment did not go through. Check the number, or pay another way.",
    noScript:
      "Paying by card needs scripts to be allowed. Without them there are Alipay, WeChat Pay and cash on delivery.",
  },
}
