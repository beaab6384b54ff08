import { Button, Container, Label, Select, Text, Textarea } from "@medusajs/ui"
import { both, type Decision, ReasonButton, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import type { ApplicationFile } from "../../../../types/application"

type Props = {
  application: ApplicationFile
  path: string
  notes: Readonly<Record<string, string>>
  decision: Decision
  onDone: () => void
}

/** Approve, send back with what stands in the boxes, or reject. */
export const DecisionBar = ({ application, path, notes, decision, onDone }: Props) => {
  const [hub, setHub] = useState("")
  const [reason, setReason] = useState("")
  const written = Object.fromEntries(
    Object.entries(notes).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []))
  )
  const count = Object.keys(written).length
  const decide = async (what: string, body: object, done: string) => {
    if (await decision.decide(`${path}/${what}`, body, done)) onDone()
  }
  const sendBack = () =>
    decide(
      "send-back",
      { notes: written, ...(reason.trim() && { reason: reason.trim() }) },
      "申请人会收到通知 The applicant is told"
    )
  return (
    <Container className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
      <div className="flex min-w-64 flex-1 flex-col gap-1">
        <Label htmlFor="overall-reason">补充说明（申请人会看到）A word to the applicant</Label>
        <Textarea
          id="overall-reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <Text size="small" className="text-ui-fg-subtle">
          写了 {count} 项要改的内容 {count} to be corrected
        </Text>
      </div>
      {application.purpose === "registration" ? <HubSelect hub={hub} onHub={setHub} /> : null}
      <div className="flex gap-2">
        <ReasonButton
          label="拒绝 Reject"
          about={both(application.facts.name ?? application.seller?.name)}
          disabled={decision.busy}
          onReason={(why) => void decide("reject", { reason: why }, "已拒绝 Rejected")}
        />
        <Button
          variant="secondary"
          size="small"
          disabled={decision.busy || (count === 0 && !reason.trim())}
          onClick={() => void sendBack()}
        >
          退回 Send back
        </Button>
        <Button
          size="small"
          disabled={decision.busy}
          onClick={() => void decide("approve", hub ? { hub_id: hub } : {}, "已办理 Done")}
        >
          通过 Approve
        </Button>
      </div>
    </Container>
  )
}

const NEAREST = "nearest"

const HubSelect = ({ hub, onHub }: { hub: string; onHub: (id: string) => void }) => {
  const { data } = useAdminRoute<{ hubs: { id: string; name: { zh: string; en: string } }[] }>(
    "/admin/marketplace/hubs"
  )
  return (
    <div className="w-56">
      <Label htmlFor="hub-of-seller">集散点 Hub</Label>
      <Select
        value={hub || NEAREST}
        onValueChange={(chosen) => onHub(chosen === NEAREST ? "" : chosen)}
      >
        <Select.Trigger id="hub-of-seller">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={NEAREST}>最近的 The nearest</Select.Item>
          {data?.hubs.map(({ id, name }) => (
            <Select.Item key={id} value={id}>
              {both(name)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
