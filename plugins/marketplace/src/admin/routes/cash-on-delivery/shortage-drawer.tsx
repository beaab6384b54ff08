import { Button, Drawer, Input, Label, RadioGroup, Textarea } from "@medusajs/ui"
import { useDecision, yuan } from "@xiangji/admin-kit"
import { useId, useState } from "react"
import { fenFromYuan } from "./fen-from-yuan"
import { useRequestKey } from "./request-key"

type Props = {
  collector: string
  name: string
  shortFen: number
  onClose: () => void
  onDone: () => Promise<void>
}

const nothing = async () => undefined

/** Ends what a collector owes: brought after all, or written off; whole or in part, with a reason. */
export const ShortageDrawer = ({ collector, name, shortFen, onClose, onDone }: Props) => {
  const [amount, setAmount] = useState((shortFen / 100).toFixed(2))
  const [ending, setEnding] = useState("recovered")
  const [reason, setReason] = useState("")
  const ids = { amount: useId(), reason: useId(), recovered: useId(), written_off: useId() }
  const request_key = useRequestKey()
  const { busy, decide } = useDecision(nothing)
  const amount_fen = fenFromYuan(amount)
  const save = async () => {
    const body = { request_key, collector, amount_fen, ending, reason: reason.trim() }
    if (await decide("/admin/marketplace/cash/shortages/close", body, "已处理 Done")) await onDone()
  }
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>处理短款 Shortage · {name}</Drawer.Title>
          <Drawer.Description>共短 Short in all {yuan(shortFen)}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          <RadioGroup value={ending} onValueChange={setEnding} aria-label="怎么了结 How it ends">
            <Ending id={ids.recovered} value="recovered" text="已补交现金 Brought in cash" />
            <Ending
              id={ids.written_off}
              value="written_off"
              text="由平台承担 Borne by the market"
            />
          </RadioGroup>
          <div className="flex flex-col gap-1">
            <Label htmlFor={ids.amount}>金额（元）Amount, yuan</Label>
            <Input
              id={ids.amount}
              inputMode="decimal"
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
            />
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor={ids.reason}>说明（留档）Why, for the record</Label>
            <Textarea
              id={ids.reason}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </Drawer.Body>
        <Drawer.Footer>
          <Button disabled={busy || !amount_fen || !reason.trim()} onClick={() => void save()}>
            保存 Save
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}

const Ending = ({ id, value, text }: { id: string; value: string; text: string }) => (
  <div className="flex min-h-11 items-center gap-2">
    <RadioGroup.Item id={id} value={value} />
    <Label htmlFor={id}>{text}</Label>
  </div>
)
