import { Input, Label } from "@medusajs/ui"
import { ReasonButton, yuan } from "@xiangji/admin-kit"
import { useId, useState } from "react"
import type { AdminCase, DecideCase } from "./types"

type Props = { one: AdminCase; busy: boolean; decide: DecideCase }

const READ_BY_BOTH = "理由（买家和卖家会看到）Reason, shown to both"

/** What an operator can do with a case in its state. */
export const CaseDecisions = ({ one, busy, decide }: Props) => {
  if (one.state === "disputed") return <Dispute one={one} busy={busy} decide={decide} />
  if (one.refund_way === "hand")
    return (
      <div className="flex flex-wrap gap-2">
        {(["bank", "cash"] as const).map((via) => (
          <ReasonButton
            key={via}
            label={via === "bank" ? "已转账 Transferred" : "已退现金 Paid in cash"}
            about={`${one.display_id} · ${yuan(one.refund_fen ?? 0)}`}
            readBy="转账单号或经手人 Transfer number, or who took it"
            disabled={busy}
            onReason={(reference) =>
              decide(one.id, "paid", { via, reference }, "已记下 Noted as paid")
            }
          />
        ))}
      </div>
    )
  return null
}

const Dispute = ({ one, busy, decide }: Props) => {
  const field = useId()
  const single = one.lines.length === 1 && one.kind !== "exchange" ? one.lines[0] : undefined
  const [yuanTyped, setYuanTyped] = useState(single ? String(single.amount_fen / 100) : "")
  const amounts = single
    ? [{ order_line_id: single.order_line_id, amount_fen: Math.round(Number(yuanTyped) * 100) }]
    : undefined
  const approve = (goods: "await" | "back" | "keep", borne_by?: "platform") => (reason: string) =>
    decide(
      one.id,
      "decide",
      { outcome: "approve", reason, goods, amounts, ...(borne_by && { borne_by }) },
      "已裁定 Decided"
    )
  const returns = one.kind === "return" || one.kind === "exchange"
  const shared = { about: one.display_id, readBy: READ_BY_BOTH, disabled: busy }
  return (
    <div className="flex flex-col gap-2">
      {single ? (
        <div className="flex max-w-64 flex-col gap-1">
          <Label htmlFor={field}>退款金额（元）Amount in yuan</Label>
          <Input
            id={field}
            type="number"
            min={0}
            max={single.amount_fen / 100}
            step="0.01"
            value={yuanTyped}
            onChange={(event) => setYuanTyped(event.target.value)}
          />
        </div>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <ReasonButton
          {...shared}
          label={returns ? "支持，等退货 Uphold, goods come back" : "支持买家 Uphold"}
          onReason={approve("await")}
        />
        {returns ? (
          <>
            <ReasonButton
              {...shared}
              label="支持，货已退回 Uphold, goods are back"
              onReason={approve("back")}
            />
            <ReasonButton
              {...shared}
              label="支持，不用退货 Uphold, goods stay"
              onReason={approve("keep")}
            />
          </>
        ) : null}
        <ReasonButton
          {...shared}
          label="支持，平台承担 Uphold at the market's cost"
          onReason={approve(returns ? "keep" : "await", "platform")}
        />
        <ReasonButton
          {...shared}
          label="不支持 Dismiss"
          onReason={(reason) =>
            decide(one.id, "decide", { outcome: "dismiss", reason }, "已裁定 Decided")
          }
        />
      </div>
    </div>
  )
}
