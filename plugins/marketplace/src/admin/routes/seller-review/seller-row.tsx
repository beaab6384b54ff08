import { Badge, Button, Text } from "@medusajs/ui"
import { both, localTime, ReasonButton } from "@xiangji/admin-kit"
import type { AdminSeller } from "../../../types/admin-seller"
import { stateColor } from "../../lib/application-texts"
import { SELLER_KIND_TEXT, SELLER_STATE_TEXT } from "../../lib/texts"

type Decision = "suspend" | "reinstate" | "trust" | "distrust"
type Props = {
  seller: AdminSeller
  busy: boolean
  onDecide: (decision: Decision, body: object) => void
}

/** One seller with what an operator needs to know, and what can be decided about it now. */
export const SellerRow = ({ seller, busy, onDecide }: Props) => (
  <article className="flex flex-wrap justify-between gap-6 px-6 py-4">
    <div className="flex min-w-64 flex-1 flex-col gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <Text weight="plus">{both(seller.name)}</Text>
        <Badge size="2xsmall" color={stateColor(seller.state)}>
          {SELLER_STATE_TEXT[seller.state]}
        </Badge>
        {seller.trusted_at ? (
          <Badge size="2xsmall" color="green">
            免审 Trusted
          </Badge>
        ) : null}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {SELLER_KIND_TEXT[seller.kind]} · {both(seller.place?.name)} · {seller.phone} · 在售 Listed{" "}
        {seller.listings}
      </Text>
      <Text size="small">
        {[seller.legal_name, seller.tax_id ?? seller.id_masked, seller.address]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {both(seller.hub?.name)} · 核实于 Verified {localTime(seller.verified_at)}
      </Text>
      {seller.state_reason ? (
        <Text size="small" className="text-ui-fg-error">
          {seller.state_reason}
        </Text>
      ) : null}
    </div>
    <Decisions seller={seller} busy={busy} onDecide={onDecide} />
  </article>
)

const Decisions = ({ seller, busy, onDecide }: Props) => {
  const trust = seller.trusted_at ? "distrust" : "trust"
  const plain = (decision: Decision, label: string) => (
    <Button size="small" variant="secondary" disabled={busy} onClick={() => onDecide(decision, {})}>
      {label}
    </Button>
  )
  return (
    <div className="flex items-start gap-2">
      {seller.state === "approved" ? (
        <>
          {plain(trust, seller.trusted_at ? "取消免审 Review again" : "设为免审 Trust")}
          <ReasonButton
            label="暂停 Suspend"
            about={both(seller.name)}
            disabled={busy}
            onReason={(reason) => onDecide("suspend", { reason })}
          />
        </>
      ) : null}
      {seller.state === "suspended" ? plain("reinstate", "恢复 Reinstate") : null}
    </div>
  )
}
