import { Button, Input, Label } from "@medusajs/ui"
import { StateFilter, useDecision } from "@xiangji/admin-kit"
import { useId, useState, type FormEvent } from "react"
import { DAY_KINDS } from "../lib/types"

/** Sets a day of a calendar; one that is set already is changed. */
export const NewDay = ({ path, onSet }: { path: string; onSet: () => Promise<void> }) => {
  const [date, setDate] = useState("")
  const [kind, setKind] = useState("holiday")
  const [name, setName] = useState("")
  const { busy, decide } = useDecision(onSet)
  const field = useId()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const done = await decide(path, { date, kind, name: { zh: name } }, `${date} 已保存 saved`)
    if (done) setName("")
  }
  return (
    <form onSubmit={(event) => void send(event)} className="flex flex-wrap items-end gap-4">
      <div className="flex flex-col gap-2">
        <Label htmlFor={`${field}-date`}>日期 Date</Label>
        <Input
          id={`${field}-date`}
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <StateFilter states={DAY_KINDS} value={kind} onChange={setKind} label="类型 Kind" />
      <div className="flex flex-col gap-2">
        <Label htmlFor={`${field}-name`}>名称 Name</Label>
        <Input
          id={`${field}-name`}
          required
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Button type="submit" disabled={busy || !date || !name.trim()}>
        保存 Save
      </Button>
    </form>
  )
}
