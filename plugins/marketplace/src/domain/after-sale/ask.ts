import type { Fen } from "@xiangji/kernel"
import type { StorageClass } from "../../types/market"
import type { CaseKind, CaseOrigin, CaseReason } from "../../types/aftersales"
import type { SellerOrderState } from "../../types/trade"
import { amountOfUnits, exceeds, moneyLeft, unitsLeft, type RefundableLine } from "./amounts"
import { freightGoesBack } from "./bearers"
import {
  alreadyPacked,
  freshGoods,
  lineHasCase,
  notInThisState,
  nothingAsked,
  tooManyUnits,
  tooMuchMoney,
  windowOver,
} from "./faults"
import { returnRuleAt, windowEnd } from "./rules"

/** One line of a share, with what core and the open cases say of it. */
export type LineFacts = RefundableLine & {
  order_line_id: string
  title: string
  storage_class: StorageClass | null
  /** Units in boxes, sent or not. */
  fulfilled_quantity: number
  /** Units that came back and were replaced. */
  exchanged_quantity: number
  has_open_case: boolean
}

/** A share as it is when something is asked of it. */
export type ShareFacts = {
  state: SellerOrderState
  placed_at: Date
  delivered_at: Date | null
  freight_left_fen: Fen
  lines: readonly LineFacts[]
}

/** What is asked for of one line: units, or money without units. */
export type AskedLine = { order_line_id: string; quantity?: number; amount_fen?: Fen }

export type Asked = {
  kind: CaseKind
  origin: CaseOrigin
  reason: CaseReason
  lines: readonly AskedLine[]
}

/** A request that may be made, with its amounts. */
export type CheckedRequest = {
  lines: { order_line_id: string; title: string; quantity: number; amount_fen: Fen }[]
  freight_fen: Fen
}

const STATES: Readonly<Record<CaseKind, readonly SellerOrderState[]>> = {
  cancel: ["placed", "accepted", "ready"],
  refund: ["ready", "shipped", "delivered", "settled"],
  return: ["shipped", "delivered", "settled"],
  exchange: ["shipped", "delivered", "settled"],
}

/** Refuses what may not be asked of a share now, with the reason; else works out what it comes to. */
export function checkRequest(asked: Asked, share: ShareFacts, now: Date): CheckedRequest {
  if (!STATES[asked.kind].includes(share.state)) throw notInThisState()
  if (!asked.lines.length) throw nothingAsked()
  if (asked.origin === "buyer") assertInTime(asked, share, now)
  const ids = asked.lines.map((line) => line.order_line_id)
  if (new Set(ids).size < ids.length) throw nothingAsked()
  const lines = asked.lines.map((line) => checkLine(asked, line, share))
  return { lines, freight_fen: freightOf(asked, lines, share) }
}

function assertInTime({ kind }: Asked, share: ShareFacts, now: Date): void {
  const rule = returnRuleAt(share.placed_at)
  const end = windowEnd(share.delivered_at, rule)
  if (end && now > end) throw windowOver(rule.days)
  if ((kind === "return" || kind === "exchange") && !end) throw notInThisState()
}

function checkLine(asked: Asked, wanted: AskedLine, share: ShareFacts) {
  const line = share.lines.find((one) => one.order_line_id === wanted.order_line_id)
  if (!line) throw nothingAsked()
  const { order_line_id, title } = line
  if (line.has_open_case) throw lineHasCase(title)
  const quantity = wanted.quantity ?? 0
  if (quantity < 0 || !Number.isFinite(quantity)) throw nothingAsked()
  if (asked.kind === "refund") return { order_line_id, title, quantity: 0, ...money(wanted, line) }
  if (quantity === 0) throw nothingAsked()
  if (exceeds(quantity, availableFor(asked.kind, line)))
    throw asked.kind === "cancel" && !exceeds(quantity, unitsLeft(line))
      ? alreadyPacked(title)
      : tooManyUnits(title)
  if (asked.kind !== "cancel" && asked.reason === "changed_mind") assertKeeps(line, share)
  const amount_fen = asked.kind === "exchange" ? 0 : amountOfUnits(line, quantity)
  return { order_line_id, title, quantity, amount_fen }
}

/** How many units of a line can still be left out, or sent back. */
export function availableFor(kind: CaseKind, line: LineFacts): number {
  if (kind === "refund") return 0
  const left = unitsLeft(line)
  if (kind === "cancel") return Math.max(left - line.fulfilled_quantity, 0)
  return Math.max(Math.min(left, line.fulfilled_quantity) - line.exchanged_quantity, 0)
}

// For units it is worked out; for money alone it is what was asked.
function money(wanted: AskedLine, line: LineFacts): { amount_fen: Fen } {
  const { quantity = 0 } = wanted
  if (exceeds(quantity, unitsLeft(line))) throw tooManyUnits(line.title)
  const amount_fen = wanted.amount_fen ?? (quantity > 0 ? amountOfUnits(line, quantity) : 0)
  if (!Number.isSafeInteger(amount_fen) || amount_fen <= 0) throw nothingAsked()
  if (amount_fen > moneyLeft(line)) throw tooMuchMoney(line.title)
  return { amount_fen }
}

function assertKeeps(line: LineFacts, share: ShareFacts): void {
  const { perishable } = returnRuleAt(share.placed_at)
  if (line.storage_class && perishable.includes(line.storage_class)) throw freshGoods(line.title)
}

function freightOf(asked: Asked, lines: CheckedRequest["lines"], share: ShareFacts): Fen {
  const packed = share.lines.some((line) => line.fulfilled_quantity > 0)
  const back = new Map(lines.map((line) => [line.order_line_id, line.amount_fen]))
  const all = share.lines.every((line) => moneyLeft(line) === (back.get(line.order_line_id) ?? 0))
  return all && freightGoesBack(asked.kind, asked.reason, packed) ? share.freight_left_fen : 0
}
