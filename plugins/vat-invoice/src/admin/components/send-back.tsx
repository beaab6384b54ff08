import { Button, Drawer, Label, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"

type Props = { disabled: boolean; onReason: (reason: string) => void }

const SHORTEST_REASON = 2

/** Nothing goes back without a reason the buyer can act on. */
export const SendBack = ({ disabled, onReason }: Props) => {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const field = useId()
  const send = () => {
    setOpen(false)
    onReason(reason.trim())
    setReason("")
  }
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button variant="secondary" disabled={disabled}>
          退回 Send back
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>退回申请 Send the request back</Drawer.Title>
          <Drawer.Description>
            退回后买方可以改好再申请 The buyer can correct it and ask again
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Label htmlFor={field}>原因（买方会看到）Reason, shown to the buyer</Label>
          <Textarea
            id={field}
            rows={4}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Button disabled={reason.trim().length < SHORTEST_REASON} onClick={send}>
            退回 Send back
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
