import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { checkRequest, type Asked } from "../../../domain/after-sale/ask"
import { bearersOf, type Bearers } from "../../../domain/after-sale/bearers"
import { lineHasCase } from "../../../domain/after-sale/faults"
import type { CaseActor } from "../../../types/aftersales"
import { lockCase, type CaseRow } from "./case-row"
import { isTaken, noteCaseEvent } from "./move-case"
import { lockShare, type Fulfilled } from "./share-facts"

/** A photo whose file is stored already. */
export type NewPhoto = { file_id: string; mime: string; size: number }

/** A case about to be opened. */
export type NewCase = Asked & {
  share: { id: string; seller_id?: string; order_id?: string }
  note: string | null
  by: CaseActor
  request_key?: string | null
  photos?: readonly NewPhoto[]
  /** An operator's word about who bears it, instead of the rule's. */
  bearers?: Partial<Bearers>
}

/**
 * Checks and writes a request in the caller's transaction. The same request key finds the case it made. Refusals:
 * `checkRequest`; a second open case about a line is `AFTERSALE-OPEN-01`, also when both come at once.
 */
export async function openCase(db: Knex, asked: NewCase, fulfilled: Fulfilled): Promise<CaseRow> {
  const share = await lockShare(db, asked.share, fulfilled)
  const { request_key = null } = asked
  const known: CaseRow | undefined = request_key
    ? await db("after_sale").where({ request_key, seller_order_id: share.id }).first()
    : undefined
  if (known) return lockCase(db, { id: known.id })
  const now = new Date()
  const checked = checkRequest(asked, share, now)
  const earlier: { id: string }[] = await db("after_sale")
    .where({ seller_order_id: share.id })
    .select("id")
  const id = generateEntityId(undefined, "asale")
  await db("after_sale").insert({
    id,
    display_id: `${share.display_id}-S${earlier.length + 1}`,
    order_id: share.order_id,
    seller_order_id: share.id,
    seller_id: share.seller_id,
    kind: asked.kind,
    origin: asked.origin,
    reason: asked.reason,
    note: asked.note,
    state: "requested",
    state_at: now,
    request_key,
    freight_fen: checked.freight_fen,
    ...bearersOf(asked.kind, asked.reason),
    ...asked.bearers,
  })
  await insertLines(db, id, checked.lines)
  if (asked.photos?.length)
    await db("after_sale_photo").insert(
      asked.photos.map((photo) => ({
        id: generateEntityId(undefined, "asalp"),
        after_sale_id: id,
        ...photo,
      }))
    )
  await noteCaseEvent(db, {
    id,
    from: null,
    to: "requested",
    by: asked.by,
    reason: asked.note,
    at: now,
  })
  return lockCase(db, { id })
}

async function insertLines(
  db: Knex,
  after_sale_id: string,
  lines: { order_line_id: string; title: string; quantity: number; amount_fen: number }[]
): Promise<void> {
  try {
    await db("after_sale_line").insert(
      lines.map((line) => ({ id: generateEntityId(undefined, "asall"), after_sale_id, ...line }))
    )
  } catch (error) {
    if (isTaken(error)) throw lineHasCase()
    throw error
  }
}
