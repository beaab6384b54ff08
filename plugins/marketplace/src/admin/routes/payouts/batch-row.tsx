import { Badge, Text } from "@medusajs/ui"
import { both, localTime, yuan } from "@xiangji/admin-kit"
import { ResultButton } from "./result-button"
import type { Batch } from "./types"

const FORMATS = [
  ["xlsx", "XLSX"],
  ["csv", "CSV（银行编码 bank's encoding）"],
  ["csv-utf8", "CSV UTF-8"],
] as const

/** One file for the bank: its totals, its downloads, what became of its payouts. */
export const BatchRow = ({ batch, onTaken }: { batch: Batch; onTaken: () => Promise<void> }) => (
  <div className="flex flex-col gap-2 px-6 py-4">
    <div className="flex flex-wrap items-center justify-between gap-3">
      <Text weight="plus">
        第 {batch.number} 批 Batch {batch.number} · {batch.count} 笔 · {yuan(batch.total_fen)}
      </Text>
      <div className="flex flex-wrap gap-2">
        {batch.open ? (
          <Badge size="2xsmall" color="blue">
            等银行 open {batch.open}
          </Badge>
        ) : null}
        {batch.paid ? (
          <Badge size="2xsmall" color="green">
            到账 paid {batch.paid}
          </Badge>
        ) : null}
        {batch.failed + batch.returned ? (
          <Badge size="2xsmall" color="red">
            未成功 failed {batch.failed + batch.returned}
          </Badge>
        ) : null}
      </div>
    </div>
    <Text size="small" className="text-ui-fg-subtle">
      {both(batch.preset_name)} · {localTime(batch.exported_at)} · {batch.exported_by_name ?? "–"}
      {batch.answered_at ? ` · 银行结果 result ${localTime(batch.answered_at)}` : ""}
    </Text>
    <div className="flex flex-wrap items-center gap-4">
      {FORMATS.map(([format, text]) => (
        <a
          key={format}
          className="text-ui-fg-interactive inline-flex min-h-11 items-center"
          href={`/admin/marketplace/payout-batches/${batch.id}/file?format=${format}`}
        >
          {text}
        </a>
      ))}
      <ResultButton batch={batch} onTaken={onTaken} />
    </div>
  </div>
)
