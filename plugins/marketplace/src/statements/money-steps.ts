import type { Fen, LocalText } from "@xiangji/kernel"
import type { WaitingMoney } from "../domain/settlement/plan-settlement"
import { chinaDay } from "../domain/settlement/period"
import type { WaitingReason } from "../types/settlement"
import type { MoneyStep } from "./read-money"
import { dayInWords } from "./sentences"

/** Where a seller's money is. */
export type MoneyPlaces = {
  waiting: readonly WaitingMoney[]
  /** Settled at the next run. */
  ready_fen: Fen
  due_fen: Fen
  flying_fen: Fen
  returns_window_days: number
  smallest_payout_fen: Fen
}

/** What happens next with each part, the nearest to the pocket first; empty parts are left out. */
export function moneySteps(places: MoneyPlaces): MoneyStep[] {
  const { ready_fen, due_fen, flying_fen, smallest_payout_fen } = places
  const enough = due_fen >= smallest_payout_fen
  const minimum = (smallest_payout_fen / 100).toFixed(2)
  return [
    step("on_its_way", flying_fen, {
      zh: "正在打到您的账户，一般一两个工作日到",
      en: "On its way to your account; usually there in one or two working days",
    }),
    step(
      "due",
      due_fen,
      enough
        ? { zh: "已经结算，等平台打款", en: "Settled; the market pays it out next" }
        : {
            zh: `不到${minimum}元，和下次一起打`,
            en: `Less than ${minimum} yuan; paid with the next one`,
          }
    ),
    step("ready", ready_fen, {
      zh: "退货期已过，下次结算就算进去",
      en: "The time for returns is over; it is on the next statement",
    }),
    ...(["window", "held", "unpaid", "delivery"] as const).map((why) => waitingStep(why, places)),
  ].filter((one) => one.amount_fen !== 0)
}

const step = (what: MoneyStep["what"], amount_fen: Fen, text: LocalText): MoneyStep => ({
  what,
  amount_fen,
  orders: 0,
  until: null,
  text,
})

function waitingStep(why: WaitingReason, places: MoneyPlaces): MoneyStep {
  const parts = places.waiting.filter((one) => one.why === why)
  const days = parts.flatMap((one) => one.until ?? []).sort((a, b) => a.getTime() - b.getTime())
  const until = days[0] ? chinaDay(days[0]) : null
  return {
    what: why,
    amount_fen: parts.reduce((sum, part) => sum + part.amount_fen, 0),
    orders: parts.length,
    until,
    text: TEXT[why](places.returns_window_days, until),
  }
}

const TEXT: Record<WaitingReason, (days: number, until: string | null) => LocalText> = {
  window: (days, until) => ({
    zh: `已送到，还在${days}天退货期里${until ? `，最早${dayInWords(until).zh}到期` : ""}`,
    en: `Delivered, within the ${days} days for returns${until ? `; the first end on ${until}` : ""}`,
  }),
  held: () => ({
    zh: "有退货或争议在处理，处理完再结算",
    en: "A return or dispute is open; settled when it is decided",
  }),
  unpaid: () => ({
    zh: "已送到，买家的钱还没有收到",
    en: "Delivered; the buyer's money has not come in yet",
  }),
  delivery: () => ({
    zh: "送到买家手里以后开始计算",
    en: "Counts from when the buyer has the goods",
  }),
}
