import { Button, Input, Label } from "@medusajs/ui"
import { type Decision } from "@xiangji/admin-kit"
import { useId, useState, type FormEvent } from "react"
import { dateInChina } from "../../domain/date-in-china"
import type { InvoiceView } from "../../types"
import { readFile } from "../lib/read-file"

type Props = { invoice: InvoiceView; decision: Decision }

/** Records what the tax bureau's system issued. It cannot be changed afterwards, and the form says so. */
export const IssueForm = ({ invoice, decision: { busy, decide } }: Props) => {
  const today = dateInChina(new Date())
  const [code, setCode] = useState("")
  const [number, setNumber] = useState("")
  const [issuedOn, setIssuedOn] = useState(today)
  const [file, setFile] = useState<File>()
  const paper = invoice.medium === "paper"

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = {
      ...(paper ? { code } : {}),
      number,
      issued_on: issuedOn,
      ...(file ? { file: await readFile(file) } : {}),
    }
    await decide(`/admin/invoice-desk/invoices/${invoice.id}/issue`, body, "已登记 Recorded")
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
      {paper ? (
        <TypedField label="发票代码 Code (10, 12)" value={code} longest={12} onValue={setCode} />
      ) : null}
      <TypedField
        label={`发票号码 Number (${paper ? 8 : 20})`}
        value={number}
        longest={paper ? 8 : 20}
        onValue={setNumber}
      />
      <TypedField
        label="开票日期 Issue date"
        type="date"
        latest={today}
        value={issuedOn}
        onValue={setIssuedOn}
      />
      <ChosenFile onFile={setFile} />
      <Button type="submit" disabled={busy || !number}>
        登记，不可更改 Record for good
      </Button>
    </form>
  )
}

type TypedFieldProps = {
  label: string
  value: string
  onValue: (value: string) => void
  type?: "text" | "date"
  longest?: number
  latest?: string
}

const TypedField = ({ label, value, onValue, type = "text", longest, latest }: TypedFieldProps) => {
  const field = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={field}>{label}</Label>
      <Input
        id={field}
        type={type}
        required
        inputMode={type === "text" ? "numeric" : undefined}
        autoComplete="off"
        maxLength={longest}
        max={latest}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  )
}

const ChosenFile = ({ onFile }: { onFile: (file?: File) => void }) => {
  const field = useId()
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={field}>官方文件（可不传）Official file, optional</Label>
      <input
        id={field}
        type="file"
        accept=".pdf,.ofd,.xml,.png,.jpg,.jpeg"
        className="txt-small"
        onChange={(event) => onFile(event.target.files?.[0])}
      />
    </div>
  )
}
