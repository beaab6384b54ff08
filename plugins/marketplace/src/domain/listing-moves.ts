import { fault, type LocalText } from "@xiangji/kernel"
import type { ListingState } from "./listing-states"

/** What people do to a listing. The first five are a seller's, the last three an operator's. */
export const LISTING_MOVES = [
  "submit",
  "pause",
  "resume",
  "archive",
  "restore",
  "approve",
  "send_back",
  "stop",
] as const
export type ListingMove = (typeof LISTING_MOVES)[number]

const TARGET: Record<ListingMove, { from: readonly ListingState[]; to: ListingState }> = {
  submit: { from: ["draft", "sent_back", "paused"], to: "submitted" },
  pause: { from: ["published"], to: "paused" },
  resume: { from: ["paused"], to: "published" },
  archive: { from: ["draft", "submitted", "sent_back", "published", "paused"], to: "archived" },
  restore: { from: ["archived"], to: "draft" },
  approve: { from: ["submitted", "paused"], to: "published" },
  send_back: { from: ["submitted"], to: "sent_back" },
  stop: { from: ["published"], to: "paused" },
}

const OPERATORS: readonly ListingMove[] = ["approve", "send_back", "stop"]

/** Whether only an operator may do it. */
export const isOperators = (move: ListingMove) => OPERATORS.includes(move)

/** Where a move leads. Refuses what a listing in this state cannot do (`MARKET-LISTING-STATE-01`). */
export function stateAfter(move: ListingMove, from: ListingState): ListingState {
  const { from: allowed, to } = TARGET[move]
  if (allowed.includes(from)) return to
  throw fault("not_allowed", "MARKET-LISTING-STATE-01", {
    zh: `这个商品现在是“${STATE_TEXT[from].zh}”，不能这样做`,
    en: `The listing is "${STATE_TEXT[from].en}" now, so this cannot be done`,
  })
}

/** How a listing stands when it is handed in. */
export type Entry = {
  /** The seller's listings need not be looked at first. */
  trusted: boolean
  /** An operator sent it back or stopped it, and no operator has approved it since. */
  objected: boolean
  /** At least one photo has all its sizes. */
  photo_ready: boolean
}

/** Where handing in leads: to the shop for trusted sellers, unless an operator has objected; else to the review. */
export const stateAfterEntry = ({ trusted, objected, photo_ready }: Entry): ListingState =>
  trusted && !objected && photo_ready ? "published" : "submitted"

/** Refuses to take up selling again what an operator has stopped (`MARKET-LISTING-08`). */
export function assertNoObjection(move: ListingMove, objection: string | null): void {
  if (move !== "resume" || objection === null) return
  throw fault("not_allowed", "MARKET-LISTING-08", {
    zh: `服务中心暂停了这个商品：${objection}。请改好后重新提交审核`,
    en: `The service centre stopped this listing: ${objection}. Please correct it and hand it in again`,
  })
}

/** Refuses a decision about something else than was looked at (`MARKET-LISTING-11`). */
export function assertSeen(updated_at: Date, seen: string | undefined): void {
  if (seen === undefined || Date.parse(seen) === updated_at.getTime()) return
  throw fault("not_allowed", "MARKET-LISTING-11", {
    zh: "您看过之后，卖家又改了这个商品，请再看一眼",
    en: "The seller has changed this listing since you looked; please look again",
  })
}

/** What a state is called. */
export const STATE_TEXT: Record<ListingState, LocalText> = {
  draft: { zh: "草稿", en: "draft" },
  submitted: { zh: "待审核", en: "waiting for review" },
  sent_back: { zh: "已退回", en: "sent back" },
  published: { zh: "正在卖", en: "in the shop" },
  paused: { zh: "暂停销售", en: "paused" },
  archived: { zh: "已下架", en: "put away" },
}
