import type { Fen } from "@xiangji/kernel"
import { writeXlsx } from "../spreadsheet/write/write-xlsx"
import type { Value } from "../spreadsheet/write/write-csv"
import type { StatementView } from "./statement-view"

/** Yuan as a number that can be added up; nothing for nothing. */
const yuan = (fen: Fen): number => fen / 100
const off = (fen: Fen): number | null => (fen === 0 ? null : -fen / 100)

/** A statement as a spreadsheet: the orders with their sums, and one sheet that says how the total comes about. */
export const statementXlsx = (view: StatementView): Promise<Buffer> =>
  writeXlsx([
    {
      name: "订单 Orders",
      widths: [14, 14, 36, 12, 12, 12, 12, 14],
      headerRows: 1,
      rows: orderRows(view),
    },
    { name: "汇总 Summary", widths: [36, 16], headerRows: 1, rows: summaryRows(view) },
  ])

function orderRows({ orders, totals }: StatementView): Value[][] {
  return [
    [
      ...["订单 Order", "下单日 Placed on", "货物 Goods", "货款 Price", "退款 Refund"],
      ...["平台费 Fee", "运费 Freight", "您收到 You receive"],
    ],
    ...orders.map((order): Value[] => [
      ...[order.display_id, order.placed_on, order.goods, yuan(order.price_fen)],
      ...[
        off(order.refund_fen),
        off(order.fee_fen),
        order.freight_fen ? yuan(order.freight_fen) : null,
      ],
      yuan(order.receive_fen),
    ]),
    [
      ...["合计 Sum", null, null, yuan(totals.price_fen), off(totals.refund_fen)],
      ...[off(totals.fee_fen), yuan(totals.freight_fen)],
      yuan(orders.reduce((sum, order) => sum + order.receive_fen, 0)),
    ],
  ]
}

function summaryRows(view: StatementView): Value[][] {
  const { totals } = view
  return [
    [`结算单 Statement ${view.number}`, view.seller_name.zh],
    ["期间 Period", `${view.from} – ${view.to}`],
    ["货款 Goods", yuan(totals.price_fen)],
    ["退给买家 Back to buyers", yuan(-totals.refund_fen)],
    ["平台费 Fee", yuan(-totals.fee_fen)],
    ...view.corrections.map((one): Value[] => [`${one.on} ${one.text.zh}`, yuan(one.amount_fen)]),
    ["本期 This period", yuan(totals.net_fen)],
    ["上次结转 From last time", yuan(view.opening_fen)],
    ["您收到 You receive", yuan(view.closing_fen)],
    ["运费（付给快递） Freight, for the carrier", yuan(totals.freight_fen)],
  ]
}
