import { Button } from "@medusajs/ui"
import { type Decision, ReasonButton } from "@xiangji/admin-kit"
import type { RequestView } from "../../types"

type Props = { request: RequestView; decision: Decision }

/** What can be decided about a request as a whole, now. */
export const DecisionBar = ({ request, decision: { busy, decide } }: Props) => {
  const path = `/admin/invoice-desk/requests/${request.id}`
  const open = request.state === "submitted" || request.state === "approved"
  const inHand = request.state === "issued"
  if (!open && !inHand) return null
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {request.state === "submitted" ? (
        <Button disabled={busy} onClick={() => decide(`${path}/approve`, {}, "已通过 Approved")}>
          通过 Approve
        </Button>
      ) : null}
      {open ? (
        <ReasonButton
          label="退回 Send back"
          about="退回后买方可以改好再申请 The buyer can correct it and ask again"
          readBy="原因（买方会看到）Reason, shown to the buyer"
          disabled={busy}
          onReason={(reason) => decide(`${path}/reject`, { reason }, "已退回 Sent back")}
        />
      ) : null}
      {inHand ? (
        <Button
          variant="secondary"
          disabled={busy}
          onClick={() => decide(`${path}/hand-over`, {}, "已交付 Handed over")}
        >
          {request.medium === "paper" ? "当面交付 Handed over in person" : "已交付 Delivered"}
        </Button>
      ) : null}
    </div>
  )
}
