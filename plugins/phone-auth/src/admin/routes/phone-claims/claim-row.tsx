import { Badge, Text } from "@medusajs/ui"
import { age, localTime, ReasonButton } from "@xiangji/admin-kit"
import type { AdminPhoneClaim } from "../../../types"

type Props = {
  claim: AdminPhoneClaim
  busy: boolean
  onDecide: (decision: "confirm" | "reject", body: { reason: string }) => void
}

const READ_BY = "原因（记入审计日志）Reason, kept in the audit log"
const KIND = { back: "久未登录 Quiet account", move: "换新号 New number" }
const WHO: Record<string, string> = { member: "卖家人员 member", customer: "顾客 customer" }

/** One claim with what helps to find out who is asking. */
export const ClaimRow = ({ claim, busy, onDecide }: Props) => (
  <article className="flex flex-wrap justify-between gap-6 px-6 py-4">
    <div className="flex min-w-64 flex-1 flex-col gap-1">
      <div className="flex items-center gap-2">
        <Text weight="plus">{numbersOf(claim)}</Text>
        <Badge size="2xsmall">{KIND[claim.kind]}</Badge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {claim.state === "open"
          ? `已等 Waiting ${age(claim.created_at)}`
          : localTime(claim.decided_at)}
        {` · 上次登录 Last sign-in ${localTime(claim.last_sign_in_at)}`}
        {` · 注册 Since ${localTime(claim.account_made_at)}`}
      </Text>
      <Text size="small" className={claim.actors.length ? "" : "text-ui-fg-error"}>
        {claim.actors.length
          ? claim.actors
              .map(({ actor_type, actor_id }) => `${WHO[actor_type] ?? actor_type} ${actor_id}`)
              .join(" · ")
          : "原号码上没有账户 The old number has no account"}
      </Text>
      <Text size="small" className="whitespace-pre-line">
        {claim.reason}
      </Text>
      {claim.decision_reason ? (
        <Text size="small" className="text-ui-fg-subtle">
          {claim.decision_reason}
        </Text>
      ) : null}
    </div>
    {claim.state === "open" ? (
      <div className="flex items-start gap-2">
        <ReasonButton
          label="驳回 Reject"
          about={numbersOf(claim)}
          disabled={busy}
          readBy={READ_BY}
          onReason={(reason) => onDecide("reject", { reason })}
        />
        <ReasonButton
          label="同意 Grant"
          about={numbersOf(claim)}
          disabled={busy || !claim.actors.length}
          readBy={READ_BY}
          onReason={(reason) => onDecide("confirm", { reason })}
        />
      </div>
    ) : null}
  </article>
)

const numbersOf = ({ kind, old_phone, new_phone }: AdminPhoneClaim) =>
  kind === "back" ? new_phone : `${old_phone} → ${new_phone}`
