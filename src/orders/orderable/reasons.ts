import { fault, formatYuan, type Fault, type LocalText } from "@xiangji/kernel"

/** Why a cart cannot become an order as it is: what it is about, and what its buyer can do now. */
export type Reason = { code: string; messages: LocalText; line_item_id: string | null }

type Line = { id: string; title: string }

const about = ({ id, title }: Line, code: string, zh: string, en: string): Reason => ({
  code,
  line_item_id: id,
  messages: { zh: `“${title}”${zh}`, en: `"${title}" ${en}` },
})

export const reasons = {
  addressIncomplete: (): Reason => ({
    code: "ORDER-ADDRESS-01",
    line_item_id: null,
    messages: {
      zh: "请填写收货人、电话和详细地址",
      en: "Please fill in the recipient, a phone number and the full address",
    },
  }),
  noLongerSold: (line: Line) =>
    about(
      line,
      "ORDER-GOODS-01",
      "已经停售，请从购物车中移除",
      "is no longer sold; please remove it from the cart"
    ),
  sellerAway: (line: Line) =>
    about(
      line,
      "ORDER-SELLER-01",
      "的卖家暂停营业，请从购物车中移除",
      "is from a seller who is not trading at the moment; please remove it from the cart"
    ),
  outOfSeason: (line: Line, when: LocalText) =>
    about(
      line,
      "ORDER-SEASON-01",
      `现在不当季（${when.zh}），请从购物车中移除`,
      `is out of season now (${when.en}); please remove it from the cart`
    ),
  soldOut: (line: Line) =>
    about(
      line,
      "ORDER-STOCK-01",
      "已经卖完，请从购物车中移除",
      "is sold out; please remove it from the cart"
    ),
  tooFew: (line: Line, left: number) =>
    about(
      line,
      "ORDER-STOCK-02",
      `只剩 ${left} 件，请减少数量`,
      `has only ${left} left; please take fewer`
    ),
  otherPrice: (line: Line, shown_fen: number, now_fen: number) =>
    about(
      line,
      "ORDER-PRICE-01",
      `的价格由 ${formatYuan(shown_fen)} 变为 ${formatYuan(now_fen)}，请看过新的金额再提交`,
      `now costs ${formatYuan(now_fen)} instead of ${formatYuan(shown_fen)}; please look at the new total and order again`
    ),
  otherFreight: (shown_fen: number, now_fen: number): Reason => ({
    code: "ORDER-FREIGHT-01",
    line_item_id: null,
    messages: {
      zh: `运费由 ${formatYuan(shown_fen)} 变为 ${formatYuan(now_fen)}，请看过新的金额再提交`,
      en: `Delivery now costs ${formatYuan(now_fen)} instead of ${formatYuan(shown_fen)}; please look at the new total and order again`,
    },
  }),
}

/** Reasons a fresh look at the cart answers: its figures are brought up to date when it is refused. */
export const isAboutMoney = ({ code }: Reason) =>
  code === "ORDER-PRICE-01" || code === "ORDER-FREIGHT-01"

/**
 * All reasons in one refusal. Its code is the one they share, or `ORDER-CART-01`; its sentences are theirs, and each
 * stands in `reasons` with the line it is about.
 */
export function refusal(all: readonly Reason[]): Fault & { reasons: readonly Reason[] } {
  const codes = new Set(all.map(({ code }) => code))
  const sentences = (language: keyof LocalText) =>
    all.map(({ messages }) => messages[language]).join(language === "zh" ? "；" : "; ")
  const code = codes.size === 1 ? all[0]!.code : "ORDER-CART-01"
  const kind = code === "ORDER-ADDRESS-01" ? "invalid" : "not_allowed"
  return Object.assign(fault(kind, code, { zh: sentences("zh"), en: sentences("en") }), {
    reasons: all,
  })
}
