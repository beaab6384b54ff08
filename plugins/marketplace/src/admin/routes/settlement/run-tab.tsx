import { Button, Container, Heading, Input, Label, Text } from "@medusajs/ui"
import { useAdminRoute, useDecision, yuan } from "@xiangji/admin-kit"
import { useId, useState } from "react"
import { firstPeriod } from "./period"
import { PreviewTable } from "./preview-table"
import { RunList } from "./run-list"
import type { Preview, Run } from "./types"

const PATH = "/admin/marketplace/settlement-runs"

/** Chooses days, shows what a run would do, starts it, and shows how far it is. */
export const RunTab = () => {
  const [days, setDays] = useState(firstPeriod)
  const [asked, setAsked] = useState<string>()
  const runs = useAdminRoute<{ runs: Run[]; count: number }>(`${PATH}?limit=10`, 3_000)
  const preview = useAdminRoute<Preview>(asked ? `${PATH}/preview?${asked}` : null)
  const { busy, decide } = useDecision(runs.reload)
  const [from, to] = [useId(), useId()]
  const running = runs.data?.runs.some((run) => run.state === "running") ?? false
  const start = async () => {
    if (await decide(PATH, days, "结算开始了 The run has begun")) setAsked(undefined)
  }
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-col gap-4">
        <div>
          <Heading level="h1">结算 Settlement</Heading>
          <Text className="text-ui-fg-subtle">
            先预览，再结算：已送达、买家已付款、过了退货期的订单结给卖家 Look first, then settle
            what was delivered, paid and is past its returns window
          </Text>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <div className="flex flex-col gap-1">
            <Label htmlFor={from}>从 From</Label>
            <Input
              id={from}
              type="date"
              value={days.from}
              onChange={(event) => setDays({ ...days, from: event.target.value })}
            />
          </div>
          <div className="flex flex-col gap-1">
            <Label htmlFor={to}>到（含）To, included</Label>
            <Input
              id={to}
              type="date"
              value={days.to}
              onChange={(event) => setDays({ ...days, to: event.target.value })}
            />
          </div>
          <Button
            variant="secondary"
            onClick={() => setAsked(new URLSearchParams(days).toString())}
          >
            预览 Preview
          </Button>
          <Button
            isLoading={busy}
            disabled={running || !preview.data?.totals.statements}
            onClick={() => void start()}
          >
            开始结算 Settle
          </Button>
        </div>
        {preview.error ? (
          <Text role="alert" className="text-ui-fg-error">
            {preview.error}
          </Text>
        ) : null}
        {preview.data ? (
          <Text weight="plus" aria-live="polite">
            {preview.data.totals.statements} 张结算单 statements · 结给卖家 to sellers{" "}
            {yuan(preview.data.totals.net_fen)} · 平台费 fees {yuan(preview.data.totals.fees_fen)}
          </Text>
        ) : null}
      </Container>
      {preview.data ? <PreviewTable preview={preview.data} /> : null}
      <RunList runs={runs.data?.runs} error={runs.error} />
    </div>
  )
}
