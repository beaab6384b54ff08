import { Button, Input, Label } from "@medusajs/ui"
import { both, StateFilter, useAdminRoute } from "@xiangji/admin-kit"
import { useId } from "react"
import { NO_FILTERS, type Filters } from "../lib/types"

type Props = { filters: Filters; onFilter: (part: Partial<Filters>) => void }

type Actions = { actions: { action: string; text: { zh: string; en: string } }[] }

// A select cannot hold an empty value.
const ALL = "all"

/** What of the log is shown. */
export const AuditFilters = ({ filters, onFilter }: Props) => {
  const { data } = useAdminRoute<Actions>("/admin/audit/actions")
  const actions = {
    [ALL]: "所有操作 All actions",
    ...Object.fromEntries((data?.actions ?? []).map(({ action, text }) => [action, both(text)])),
  }
  const filtered = Object.values(filters).some(Boolean)
  return (
    <div className="flex flex-wrap items-end gap-4 px-6 py-4">
      <Field
        label="搜索 Search"
        type="search"
        value={filters.q}
        onChange={(q) => onFilter({ q })}
      />
      <StateFilter
        states={actions}
        value={filters.action || ALL}
        onChange={(action) => onFilter({ action: action === ALL ? "" : action })}
        label="操作 Action"
      />
      <Field
        label="从 From"
        type="date"
        value={filters.from}
        onChange={(from) => onFilter({ from })}
      />
      <Field label="到 To" type="date" value={filters.to} onChange={(to) => onFilter({ to })} />
      {filtered ? (
        <Button variant="transparent" onClick={() => onFilter(NO_FILTERS)}>
          {filters.actor || filters.for
            ? `清除筛选 Clear (${[filters.actor, filters.for].filter(Boolean).join(", ")})`
            : "清除筛选 Clear"}
        </Button>
      ) : null}
    </div>
  )
}

type FieldProps = {
  label: string
  type: "search" | "date"
  value: string
  onChange: (value: string) => void
}

const Field = ({ label, type, value, onChange }: FieldProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id}>{label}</Label>
      <Input id={id} type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
