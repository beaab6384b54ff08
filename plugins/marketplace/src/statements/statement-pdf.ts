import { typesetPdf, typstTemplate, type TypesetFaults } from "@xiangji/documents"
import { fault, type Fen } from "@xiangji/kernel"
import { STATEMENT_TEMPLATE } from "./statement.typ.hbs"
import type { StatementView } from "./statement-view"

const source = typstTemplate<ReturnType<typeof printed>>(STATEMENT_TEMPLATE)

/**
 * A statement on paper: big type, few words, sums at the top. The same view and time give the same bytes.
 * `SETTLEMENT-GLYPH-01` when the font lacks a character of somebody's name.
 */
export const statementPdf = (view: StatementView, settledAt: Date): Buffer =>
  typesetPdf(source(printed(view)), settledAt, FAULTS)

/** `1,234.50`; a minus stands before what goes off. */
const yuan = (fen: Fen) =>
  (fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })
/** What costs the seller, with its minus; nothing for nothing. */
const off = (fen: Fen) => (fen === 0 ? "" : yuan(-fen))

/** Everything the template prints, as text. */
function printed(view: StatementView) {
  const { totals } = view
  return {
    number: view.number,
    seller: view.seller_name.zh,
    from: view.from,
    to: view.to,
    settled_on: view.settled_on,
    closing: yuan(view.closing_fen),
    outcome: view.sentences.at(-1)!,
    sums: [
      sum("货款", "Goods", yuan(totals.price_fen)),
      sum("退给买家", "Back to buyers", off(totals.refund_fen) || "0.00"),
      sum("平台费", "Fee", off(totals.fee_fen) || "0.00"),
      ...(totals.correction_fen ? [sum("更正", "Corrections", yuan(totals.correction_fen))] : []),
      ...(view.opening_fen ? [sum("上次结转", "From last time", yuan(view.opening_fen))] : []),
    ],
    orders: view.orders.map((order) => ({
      no: order.display_id,
      on: order.placed_on,
      goods: order.goods,
      price: yuan(order.price_fen),
      refund: off(order.refund_fen),
      fee: off(order.fee_fen),
      freight: order.freight_fen ? yuan(order.freight_fen) : "",
      receive: yuan(order.receive_fen),
    })),
    corrections: view.corrections.map(({ on, text, amount_fen }) => ({
      on,
      text: text.zh,
      amount: yuan(amount_fen),
    })),
    freight: yuan(totals.freight_fen),
    net: yuan(totals.net_fen),
  }
}

const sum = (zh: string, en: string, amount: string) => ({ zh, en, amount })

const FAULTS: TypesetFaults = {
  missingGlyphs: (characters) =>
    fault("not_allowed", "SETTLEMENT-GLYPH-01", {
      zh: `打印字体没有这些字：${characters}。结算不受影响，请看网页或表格`,
      en: `The paper's font lacks: ${characters}. The money is not affected; see the page or the spreadsheet`,
    }),
  badSource: (details) =>
    fault("unexpected", "SETTLEMENT-PAPER-01", {
      zh: "结算单打印失败，请联系运营人员",
      en: `The statement could not be printed: ${details}`,
    }),
}
