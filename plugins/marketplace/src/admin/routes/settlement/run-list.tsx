import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { localTime, yuan } from "@xiangji/admin-kit"
import type { Run } from "./types"

/** Runs, the newest first; the one under way shows how far it is. */
export const RunList = ({ runs, error }: { runs?: Run[]; error?: string }) => (
  <Container className="divide-y p-0">
    <div className="px-6 py-4">
      <Heading level="h2">历次结算 Runs</Heading>
    </div>
    {error ? (
      <Text role="alert" className="text-ui-fg-error px-6 py-4">
        {error}
      </Text>
    ) : null}
    {runs?.length === 0 ? (
      <Text className="text-ui-fg-subtle px-6 py-4">还没有结算过 No run yet</Text>
    ) : null}
    {runs?.map((run) => (
      <RunRow key={run.id} run={run} />
    ))}
  </Container>
)

const RunRow = ({ run }: { run: Run }) => (
  <div className="flex flex-col gap-2 px-6 py-4">
    <div className="flex flex-wrap items-center justify-between gap-3">
      <Text weight="plus">
        #{run.number} · {run.from} – {run.to}
      </Text>
      <Badge size="2xsmall" color={run.state === "done" ? "green" : "blue"}>
        {run.state === "done" ? "完成 Done" : "进行中 Running"}
      </Badge>
    </div>
    {run.state === "running" ? (
      <progress
        className="w-full"
        max={1}
        value={run.progress}
        aria-label={`结算进度 Progress of run ${run.number}`}
      />
    ) : null}
    <Text size="small" className="text-ui-fg-subtle">
      {run.sellers_done}/{run.sellers_total} 卖家 sellers · {run.statements} 张结算单 statements ·{" "}
      {yuan(run.net_fen)} · {run.started_by_name ?? "系统 system"} · {localTime(run.started_at)}
    </Text>
    {run.failures.length ? (
      <Text size="small" role="alert" className="text-ui-fg-error">
        {run.failures.length} 个卖家没有结成，下次会再结 sellers were not settled, the next run
        takes them up: {run.failures.map((one) => `${one.seller_id} (${one.code})`).join(", ")}
      </Text>
    ) : null}
  </div>
)
