import { Badge, Button, Text } from "@medusajs/ui"
import type { SellerState } from "../../../domain/seller-states"
import { ReasonButton } from "../../lib/reason-button"
import type { AdminSeller } from "../../lib/seller"
import { both, SELLER_KIND_TEXT, SELLER_STATE_TEXT } from "../../lib/texts"

type Decision = "approve" | "send-back" | "suspend" | "reinstate"
type Props = {
  seller: AdminSeller
  busy: boolean
  onDecide: (decision: Decision, body: object) => void
}

/** What may be decided in each state, and whether the seller has to be told why. */
const DECISIONS: Record<SellerState, { decision: Decision; label: string; why: boolean }[]> = {
  applied: [
    { decision: "send-back", label: "退回 Send back", why: true },
    { decision: "approve", label: "通过 Approve", why: false },
  ],
  sent_back: [],
  rejected: [],
  approved: [{ decision: "suspend", label: "暂停 Suspend", why: true }],
  suspended: [{ decision: "reinstate", label: "恢复 Reinstate", why: false }],
}

/** One seller with what an operator needs to know. */
export const SellerRow = ({ seller, busy, onDecide }: Props) => (
  <article className="flex flex-wrap justify-between gap-6 px-6 py-4">
    <div className="flex min-w-64 flex-1 flex-col gap-1">
      <div className="flex items-center gap-2">
        <Text weight="plus">{both(seller.name)}</Text>
        <Badge size="2xsmall">{SELLER_STATE_TEXT[seller.state]}</Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {SELLER_KIND_TEXT[seller.kind]} · {both(seller.place?.name)} · {seller.phone}
      </Text>
      <Text size="small">
        {seller.legal_name}
        {seller.tax_id ? ` · ${seller.tax_id}` : ""}
        {seller.address ? ` · ${seller.address}` : ""}
      </Text>
      <Text size="small" className="whitespace-pre-line">
        {both(seller.story)}
      </Text>
      {seller.state_reason ? (
        <Text size="small" className="text-ui-fg-error">
          {seller.state_reason}
        </Text>
      ) : null}
    </div>
    <div className="flex items-start gap-2">
      {DECISIONS[seller.state].map(({ decision, label, why }) =>
        why ? (
          <ReasonButton
            key={decision}
            label={label}
            about={both(seller.name)}
            disabled={busy}
            onReason={(reason) => onDecide(decision, { reason })}
          />
        ) : (
          <Button
            key={decision}
            size="small"
            disabled={busy}
            onClick={() => onDecide(decision, {})}
          >
            {label}
          </Button>
        )
      )}
    </div>
  </article>
)
