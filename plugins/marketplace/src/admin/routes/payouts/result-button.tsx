import { Button, Text, toast } from "@medusajs/ui"
import { both } from "@xiangji/admin-kit"
import { useRef, useState } from "react"
import { sendResult } from "./send-result"
import type { Batch, RowProblem } from "./types"

type Props = { batch: Batch; onTaken: () => Promise<void> }

/** Takes the bank's result file in; where it is refused, every wrong row is named. */
export const ResultButton = ({ batch, onTaken }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<RowProblem[]>([])
  const send = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    const sent = await sendResult(batch.id, file)
    setBusy(false)
    setProblems(sent.problems)
    if (sent.refusal) toast.error(sent.refusal)
    else toast.success(`到账 paid ${sent.paid}，未成功 failed ${sent.failed + sent.returned}`)
    await onTaken()
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,.txt"
        hidden
        aria-label={`第 ${batch.number} 批的银行结果 Bank's result of batch ${batch.number}`}
        onChange={(event) => {
          void send(event.target.files?.[0])
          event.target.value = "" // the same file, mended, can be chosen again
        }}
      />
      <Button
        variant="secondary"
        size="small"
        className="min-h-11"
        isLoading={busy}
        onClick={() => input.current?.click()}
      >
        导入银行结果 Take the result in
      </Button>
      {problems.length ? (
        <ul role="alert" className="text-ui-fg-error w-full list-disc pl-5">
          {problems.map((problem) => (
            <li key={`${problem.row} ${problem.code}`}>
              <Text size="small">
                第 {problem.row} 行 row {problem.row}：{both(problem.text)}
              </Text>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
