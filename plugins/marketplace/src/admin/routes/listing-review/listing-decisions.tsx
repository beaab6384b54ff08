import { Button } from "@medusajs/ui"
import { both, ReasonButton } from "@xiangji/admin-kit"
import type { ListingFile } from "../../../types/listing"

/** Decides about a listing: a route under it, what goes with it, and what is said when it is done. */
export type Decide = (id: string, decision: string, body: object, done: string) => void

type Props = { listing: ListingFile; busy: boolean; decide: Decide }

/** What an operator can do with a listing in its state. Every decision names the version that was looked at. */
export const ListingDecisions = ({ listing, busy, decide }: Props) => {
  const { id, state } = listing
  const seen = listing.updated_at
  const about = both(listing.title)
  const stopped = state === "paused" && listing.state_reason !== null
  return (
    <div className="flex flex-wrap items-start justify-end gap-2">
      {state === "submitted" ? (
        <ReasonButton
          label="退回 Send back"
          about={about}
          disabled={busy}
          onReason={(reason) => decide(id, "send-back", { reason, seen }, "已退回 Sent back")}
        />
      ) : null}
      {state === "published" ? (
        <ReasonButton
          label="暂停销售 Stop"
          about={about}
          disabled={busy}
          onReason={(reason) => decide(id, "pause", { reason, seen }, "已暂停 Stopped")}
        />
      ) : null}
      {state === "submitted" || stopped ? (
        <Button
          disabled={busy}
          onClick={() => decide(id, "approve", { seen }, "已上架 Now in the shop")}
        >
          通过 Approve
        </Button>
      ) : null}
    </div>
  )
}
