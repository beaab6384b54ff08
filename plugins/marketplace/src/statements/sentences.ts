import type { Fen, LocalText } from "@xiangji/kernel"
import type { StatementView } from "./statement-view"

type Told = Omit<StatementView, "sentences">

/** `1234.5` as somebody says it: `1234.50`. */
const yuan = (fen: Fen) => (Math.abs(fen) / 100).toFixed(2)
/** A day, `2026-11-22`, as somebody says it. */
export const dayInWords = (text: string): LocalText => {
  const [year, month, date] = text.split("-").map(Number)
  return { zh: `${year}年${month}月${date}日`, en: text }
}

/** A statement in plain words for somebody who listens: what was sold, what went off, what comes and when. */
export function statementSentences(view: Told): LocalText[] {
  const { totals } = view
  const [from, to] = [dayInWords(view.from), dayInWords(view.to)]
  const sentences: (LocalText | null)[] = [
    {
      zh: `这是${from.zh}到${to.zh}的结算单。`,
      en: `This statement is for ${from.en} to ${to.en}.`,
    },
    {
      zh: `一共${view.orders.length}个订单，货款${yuan(totals.price_fen)}元。`,
      en: `${view.orders.length} orders, goods for ${yuan(totals.price_fen)} yuan.`,
    },
    when(totals.refund_fen !== 0, {
      zh: `退给买家${yuan(totals.refund_fen)}元。`,
      en: `${yuan(totals.refund_fen)} yuan went back to buyers.`,
    }),
    when(totals.fee_fen > 0, {
      zh: `平台费${yuan(totals.fee_fen)}元。`,
      en: `The market's fee is ${yuan(totals.fee_fen)} yuan.`,
    }),
    when(totals.fee_fen < 0, {
      zh: `退回平台费${yuan(totals.fee_fen)}元。`,
      en: `${yuan(totals.fee_fen)} yuan of fees come back to you.`,
    }),
    when(totals.freight_fen > 0, {
      zh: `运费${yuan(totals.freight_fen)}元，是买家付给快递的，不从您的钱里出。`,
      en: `The buyers paid ${yuan(totals.freight_fen)} yuan for carriage to the carrier; none of it is yours to pay.`,
    }),
    ...view.corrections.map(({ text, amount_fen }) => ({
      zh: `${text.zh}，${amount_fen > 0 ? "加" : "减"}${yuan(amount_fen)}元。`,
      en: `${text.en}: ${amount_fen > 0 ? "plus" : "minus"} ${yuan(amount_fen)} yuan.`,
    })),
    when(view.opening_fen > 0, {
      zh: `上次还有${yuan(view.opening_fen)}元没打，这次一起算。`,
      en: `${yuan(view.opening_fen)} yuan were left from last time.`,
    }),
    when(view.opening_fen < 0, {
      zh: `上次欠${yuan(view.opening_fen)}元，这次扣掉。`,
      en: `${yuan(view.opening_fen)} yuan were owed from last time and are taken off.`,
    }),
    outcome(view),
  ]
  return sentences.filter((sentence) => sentence !== null)
}

const when = (applies: boolean, sentence: LocalText): LocalText | null =>
  applies ? sentence : null

function outcome(view: Told): LocalText {
  const amount = yuan(view.closing_fen)
  if (view.closing_fen < 0)
    return {
      zh: `算下来差${amount}元，不用您现在付，从下次的货款里扣。`,
      en: `That leaves ${amount} yuan owed. You need not pay now; it comes off the next statement.`,
    }
  if (view.closing_fen < view.smallest_payout_fen)
    return {
      zh: `您得${amount}元，不到${yuan(view.smallest_payout_fen)}元，先记着，和下次一起打给您。`,
      en: `You receive ${amount} yuan. That is less than ${yuan(view.smallest_payout_fen)}, so it is paid with the next one.`,
    }
  if (view.standing === "paid")
    return {
      zh: `您得${amount}元，已经打给您了。`,
      en: `You receive ${amount} yuan; it has been paid.`,
    }
  if (view.standing === "failed")
    return {
      zh: `您得${amount}元，上一笔没有打进去，请核对收款账户。`,
      en: `You receive ${amount} yuan. The payout failed; please check your account.`,
    }
  if (view.standing === "on_its_way")
    return {
      zh: `您得${amount}元，正在打给您。`,
      en: `You receive ${amount} yuan; it is on its way.`,
    }
  return {
    zh: `您得${amount}元，等着打给您。`,
    en: `You receive ${amount} yuan; it will be paid out.`,
  }
}
