import { Select } from "@medusajs/ui"

type Props = {
  /** Shown texts by value. */
  states: Record<string, string>
  value: string
  onChange: (state: string) => void
  label?: string
}

/** Chooses which rows of a queue are shown. */
export const StateFilter = ({ states, value, onChange, label = "状态 State" }: Props) => (
  <div className="w-48">
    <Select value={value} onValueChange={onChange}>
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {Object.entries(states).map(([state, text]) => (
          <Select.Item key={state} value={state}>
            {text}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
