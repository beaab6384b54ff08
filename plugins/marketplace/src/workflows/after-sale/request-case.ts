import type { MedusaContainer } from "@medusajs/framework/types"
import type { AskedLine } from "../../domain/after-sale/ask"
import type { Bearers } from "../../domain/after-sale/bearers"
import { reasonMissing } from "../../domain/after-sale/faults"
import { agreeToCase } from "../../modules/aftersales/sql/carry-out"
import { lockCase, type CaseRow } from "../../modules/aftersales/sql/case-row"
import { openCase, type NewPhoto } from "../../modules/aftersales/sql/open-case"
import type { CaseKind, CaseOrigin, CaseReason } from "../../types/aftersales"
import { settle } from "../files/in-flight"
import { aftersalesOf } from "./aftersales-service"
import { auditCase, type CaseDoer } from "./audit-case"
import { withOrderHeld } from "./order-lock"
import { ringCase } from "./ring-case"
import { shareInBrief } from "./share-in-brief"
import { unitsInBoxes } from "./units-in-boxes"

/** A request about one share, by anybody. */
export type CaseRequest = {
  seller_order_id: string
  /** Whose share it must be; anybody else's is "not found". */
  seller_id?: string
  order_id?: string
  kind: CaseKind
  origin: CaseOrigin
  reason: CaseReason
  note?: string | null
  /** Left out: everything that can still be taken back. */
  lines?: readonly AskedLine[]
  /** Stored already; given back to nobody when the request is refused. */
  photos?: readonly NewPhoto[]
  request_key?: string | null
  /** Agreed at once: what sellers and operators do of their own accord. */
  agreed?: boolean
  bearers?: Partial<Bearers>
  by: CaseDoer
}

/**
 * Opens a case, refused whole by `checkRequest`; `agreed` decides its money in the same transaction. Nobody packs or
 * collects cash for the order meanwhile, so what is cancelled here is in no box.
 */
export async function requestCase(
  container: MedusaContainer,
  request: CaseRequest
): Promise<CaseRow> {
  const { kind, origin, reason, by, photos = [], note = null } = request
  if (!note?.trim() && (origin !== "buyer" || reason === "other")) throw reasonMissing()
  const share = await shareInBrief(container, request)
  const row = await withOrderHeld(container, share.order_id, async () => {
    const fulfilled = await unitsInBoxes(container, share.order_id)
    return aftersalesOf(container).transact(async (db) => {
      for (const photo of photos) await settle(db, photo.file_id)
      const opened = await openCase(
        db,
        {
          ...{ kind, origin, reason, note, photos },
          share: refOf(request),
          lines: request.lines ?? everythingLeft(share.lines, fulfilled, kind),
          by: by.actor,
          request_key: request.request_key,
          bearers: request.bearers,
        },
        fulfilled
      )
      if (request.agreed && opened.state === "requested")
        await agreeToCase(db, opened, { by: by.actor, reason: note }, fulfilled)
      // The last thing before the commit: nothing is done unrecorded, and what was refused is no deed.
      await auditCase(db, {
        doer: by,
        done: "opened",
        subject: { id: opened.id, label: opened.display_id },
        reason: note,
        after: { kind, reason, agreed: request.agreed ?? false },
      })
      return lockCase(db, { id: opened.id })
    })
  })
  await ringCase(container, row)
  return row
}

const refOf = ({ seller_order_id: id, seller_id, order_id }: CaseRequest) => ({
  id,
  ...(seller_id && { seller_id }),
  ...(order_id && { order_id }),
})

type Line = { order_line_id: string; quantity: number; withdrawn_quantity: number }

function everythingLeft(
  lines: readonly Line[],
  fulfilled: ReadonlyMap<string, number>,
  kind: CaseKind
): AskedLine[] {
  return lines.flatMap(({ order_line_id, quantity, withdrawn_quantity }) => {
    const packed = kind === "cancel" ? (fulfilled.get(order_line_id) ?? 0) : 0
    const left = quantity - withdrawn_quantity - packed
    return left > 0 ? [{ order_line_id, quantity: left }] : []
  })
}
