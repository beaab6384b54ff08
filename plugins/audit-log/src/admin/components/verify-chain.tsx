import { Button, Text } from "@medusajs/ui"
import { callAdmin, sentenceOf } from "@xiangji/admin-kit"
import { useId, useState } from "react"

type Part = {
  ok: boolean
  checked: number
  first_bad?: { seq: number; reason: string }
  next: number | null
  head: { seq: number; hash: string } | null
}

type Standing = { checked: number; of: number; result?: string; ok?: boolean }

const REASONS: Record<string, string> = {
  changed: "内容被改动 changed",
  out_of_place: "顺序不对 out of place",
  missing: "缺失 missing",
  not_at_head: "结尾对不上 does not fit the end",
}

/** Checks the whole chain part by part, and shows how far it is. */
export const VerifyChain = () => {
  const [standing, setStanding] = useState<Standing>()
  const label = useId()
  const busy = standing !== undefined && standing.result === undefined
  const verify = async () => {
    try {
      setStanding(await checkAll(setStanding))
    } catch (refusal) {
      setStanding({ checked: 0, of: 0, ok: false, result: sentenceOf(refusal) })
    }
  }
  return (
    <div className="flex items-center gap-4">
      <div aria-live="polite" className="flex items-center gap-2">
        {busy ? (
          <>
            <span id={label} className="text-sm">
              核对中 Checking {standing.checked} / {standing.of}
            </span>
            <progress aria-labelledby={label} max={standing.of} value={standing.checked} />
          </>
        ) : null}
        {standing?.result ? (
          <Text
            size="small"
            className={standing.ok ? "text-ui-fg-subtle break-all" : "text-ui-fg-error"}
          >
            {standing.result}
          </Text>
        ) : null}
      </div>
      <Button variant="secondary" disabled={busy} onClick={() => void verify()}>
        核对 Verify
      </Button>
    </div>
  )
}

async function checkAll(show: (standing: Standing) => void): Promise<Standing> {
  let checked = 0
  show({ checked, of: 1 })
  for (let from: number | null = 1; ;) {
    const part: Part = await callAdmin<Part>(`/admin/audit/verify?from=${from}&take=5000`)
    checked += part.checked
    const of = Math.max(checked, part.head?.seq ?? 0)
    if (part.first_bad) return { checked, of, ok: false, result: brokenText(part.first_bad) }
    if (part.next === null) return { checked, of, ok: true, result: soundText(checked, part.head) }
    from = part.next
    show({ checked, of })
  }
}

const brokenText = ({ seq, reason }: { seq: number; reason: string }) =>
  `第 ${seq} 条有问题：${REASONS[reason] ?? reason}. Entry ${seq} does not fit.`

// Whoever keeps the last code elsewhere can tell later whether the past was rewritten.
const soundText = (checked: number, head: Part["head"]) =>
  `${checked} 条完好 entries, all sound${head ? ` · ${head.hash.slice(0, 16)}` : ""}`
