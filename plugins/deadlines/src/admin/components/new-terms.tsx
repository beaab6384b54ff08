import { Button, Input, Label } from "@medusajs/ui"
import { useDecision } from "@xiangji/admin-kit"
import { useId, useState, type FormEvent } from "react"
import type { Policy } from "../lib/types"

/** New terms of a policy, from now or from a later moment on. Clocks that run keep theirs. */
export const NewTerms = ({ policy, onSet }: { policy: Policy; onSet: () => Promise<void> }) => {
  const [warn, setWarn] = useState(String(policy.warn_minutes))
  const [due, setDue] = useState(String(policy.due_minutes))
  const [levels, setLevels] = useState(policy.escalate_minutes.join(", "))
  const [from, setFrom] = useState("")
  const { busy, decide } = useDecision(onSet)
  const send = (event: FormEvent) => {
    event.preventDefault()
    void decide(
      `/admin/deadlines/policies/${policy.code}`,
      {
        warn_minutes: Number(warn),
        due_minutes: Number(due),
        escalate_minutes: levels
          .split(/[\s,，、]+/)
          .filter(Boolean)
          .map(Number),
        ...(from ? { valid_from: new Date(from).toISOString() } : {}),
      },
      "已保存 Saved"
    )
  }
  return (
    <form onSubmit={send} className="flex flex-wrap items-end gap-4">
      <Field label="提醒（分钟）Warn, minutes" type="number" value={warn} onChange={setWarn} />
      <Field label="到期（分钟）Due, minutes" type="number" value={due} onChange={setDue} />
      <Field label="升级（分钟，逗号分隔）Escalate, minutes" value={levels} onChange={setLevels} />
      <Field
        label="生效（空＝现在）From (empty: now)"
        type="datetime-local"
        value={from}
        onChange={setFrom}
      />
      <Button type="submit" variant="secondary" disabled={busy}>
        设定新规则 Set new terms
      </Button>
    </form>
  )
}

type FieldProps = {
  label: string
  value: string
  type?: "number" | "datetime-local"
  onChange: (value: string) => void
}

const Field = ({ label, value, type, onChange }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type={type}
        min={type === "number" ? 0 : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
