import { Text, Textarea } from "@medusajs/ui"

/** What fields and papers need to be sent back with a reason. */
export type Notes = {
  /** Whether a decision is waited for. */
  open: boolean
  notes: Readonly<Record<string, string>>
  /** What was said when it was sent back. */
  given: Readonly<Record<string, string>>
  onNote: (name: string, text: string) => void
}

type Props = Notes & { name: string; label: string }

/** Why one field or paper has to be corrected. */
export const NoteBox = ({ open, notes, given, onNote, name, label }: Props) => {
  if (!open)
    return given[name] ? (
      <Text size="small" className="text-ui-fg-error">
        {given[name]}
      </Text>
    ) : null
  return (
    <Textarea
      rows={1}
      maxLength={500}
      aria-label={`要改什么 What to correct: ${label} (${name})`}
      placeholder="有问题才填 Only if it has to be corrected"
      value={notes[name] ?? ""}
      onChange={(event) => onNote(name, event.target.value)}
    />
  )
}
