import { Button, Drawer, Label, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"

type Props = {
  /** What is done, on the button and above the form. */
  label: string
  /** What it is done to. */
  about: string
  disabled?: boolean
  /** Who will read the reason. */
  readBy?: string
  onReason: (reason: string) => void
}

/** A decision that cannot be taken without telling the seller why. */
export const ReasonButton = ({
  label,
  about,
  disabled,
  readBy = "原因（卖家会看到）Reason, shown to the seller",
  onReason,
}: Props) => {
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
        <Button variant="secondary" size="small" disabled={disabled}>
          {label}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{label}</Drawer.Title>
          <Drawer.Description>{about}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Label htmlFor={field}>{readBy}</Label>
          <Textarea
            id={field}
            rows={4}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" disabled={!reason.trim()} onClick={send}>
            {label}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
