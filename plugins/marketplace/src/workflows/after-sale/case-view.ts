import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { deadlinesOf } from "@xiangji/deadlines/workflows"
import { noSuchCase } from "../../domain/after-sale/faults"
import { caseStates, turnOf } from "../../domain/after-sale/states"
import { caseKindText, caseReasonText, caseStateText } from "../../domain/after-sale/texts"
import { paperLink } from "../../domain/paper-link"
import type { AfterSale } from "../../modules/aftersales/models/after-sale"
import { marketOf } from "../market-service"
import { aftersalesOf } from "./aftersales-service"
import { CASE_SUBJECT } from "./names"

type Row = InferTypeOf<typeof AfterSale>

/** Cases as every page shows them, the latest to move first, or last. Links to photos work for five minutes. */
export async function casesWhere(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  page: { limit: number; offset: number; oldestFirst?: boolean } = { limit: 100, offset: 0 }
) {
  const direction = page.oldestFirst ? "ASC" : "DESC"
  const [rows, count] = await aftersalesOf(container).listAndCountAfterSales(filters, {
    relations: ["lines", "photos", "events"],
    take: page.limit,
    skip: page.offset,
    order: { state_at: direction, id: direction },
  })
  const clocks = await deadlinesOf(container, {
    subject_type: CASE_SUBJECT,
    subject_ids: rows.map((row) => row.id),
  })
  const { vault } = marketOf(container)
  const cases = rows.map((row) => {
    const clock = clocks[row.id]
    const due_at = clock?.state === "running" ? clock.due_at : null
    return { ...caseView(row), due_at, photos: photosOf(row, vault) }
  })
  return { cases, count }
}

/** One case, if it is there and theirs (`AFTERSALE-CASE-01`). */
export async function caseOf(container: MedusaContainer, ref: Record<string, unknown>) {
  const { cases } = await casesWhere(container, ref, { limit: 1, offset: 0 })
  if (!cases[0]) throw noSuchCase()
  return cases[0]
}

export type CaseView = Awaited<ReturnType<typeof caseOf>>

function photosOf(row: Row, vault: Parameters<typeof paperLink>[0]) {
  const now = new Date()
  return row.photos.map(({ id }) => {
    const { url, expires_at } = paperLink(vault, id, now)
    return { id, url: url.replace("/papers/", "/case-photos/"), expires_at }
  })
}

function caseView(row: Row) {
  const asked = row.lines.reduce((sum, line) => sum + line.amount_fen, 0) + row.freight_fen
  return {
    id: row.id,
    display_id: row.display_id,
    order_id: row.order_id,
    seller_order_id: row.seller_order_id,
    seller_id: row.seller_id,
    kind: row.kind,
    kind_text: caseKindText[row.kind],
    origin: row.origin,
    reason: row.reason,
    reason_text: caseReasonText[row.reason],
    note: row.note,
    state: row.state,
    state_text: caseStateText[row.state],
    state_at: row.state_at,
    /** Whose turn it is. */
    turn: turnOf(row.state, row.sent_back_at !== null),
    /** What may follow. */
    may: caseStates.states.filter((to) => caseStates.canMove(row.state, to)),
    asked_fen: asked,
    freight_fen: row.freight_fen,
    borne_by: row.borne_by,
    freight_borne_by: row.freight_borne_by,
    refund_fen: row.refund_fen,
    refund_way: row.refund_way,
    refund_reference: row.refund_reference,
    paid_at: row.paid_at,
    sent_back_at: row.sent_back_at,
    sent_back_by: row.sent_back_by,
    goods_received_at: row.goods_received_at,
    sellable: row.sellable,
    /** When core's order said the same. */
    core_followed_at: row.core_followed_at,
    last_error: row.last_error,
    lines: row.lines.map(({ order_line_id, title, quantity, amount_fen }) => ({
      order_line_id,
      title,
      quantity,
      amount_fen,
    })),
    events: row.events
      .map(({ from_state, to_state, actor_kind, reason, at }) => ({
        from_state,
        to_state,
        text: caseStateText[to_state],
        actor_kind,
        reason,
        at,
      }))
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
  }
}
