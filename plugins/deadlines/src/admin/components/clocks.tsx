import { Alert, Checkbox, Label, Table, Text } from "@medusajs/ui"
import { both, ClockBadge, localTime, Pages, StateFilter, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import type { Deadline, Policy } from "../lib/types"

const PAGE_SIZE = 20
const ALL = "all"

const STATES = {
  [ALL]: "全部 All",
  running: "计时中 Running",
  paused: "暂停 Paused",
  met: "已完成 Done",
  cancelled: "已取消 Cancelled",
}

/** All clocks, the most urgent first. */
export const Clocks = () => {
  const [state, setState] = useState("running")
  const [policy, setPolicy] = useState(ALL)
  const [late, setLate] = useState(false)
  const [page, setPage] = useState(0)
  const { data: known } = useAdminRoute<{ policies: Policy[] }>("/admin/deadlines/policies")
  const query = new URLSearchParams({
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
    ...(state === ALL ? {} : { state }),
    ...(policy === ALL ? {} : { policy }),
    ...(late ? { breached: "true" } : {}),
  })
  const { data, error } = useAdminRoute<{ deadlines: Deadline[]; count: number }>(
    `/admin/deadlines?${query}`,
    30_000
  )
  const policies = {
    [ALL]: "所有规则 All terms",
    ...Object.fromEntries((known?.policies ?? []).map(({ code, name }) => [code, both(name)])),
  }
  const choose =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setPage(0)
    }

  return (
    <>
      <div className="flex flex-wrap items-center gap-4 px-6 pb-4">
        <StateFilter states={STATES} value={state} onChange={choose(setState)} />
        <StateFilter
          states={policies}
          value={policy}
          onChange={choose(setPolicy)}
          label="规则 Terms"
        />
        <div className="flex items-center gap-2">
          <Checkbox
            id="only-late"
            checked={late}
            onCheckedChange={(checked) => choose(setLate)(checked === true)}
          />
          <Label htmlFor="only-late">只看超期 Overdue only</Label>
        </div>
      </div>
      {error ? <Alert variant="error">{error}</Alert> : null}
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">没有计时 No clocks</Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>规则 Terms</Table.HeaderCell>
            <Table.HeaderCell>对象 Subject</Table.HeaderCell>
            <Table.HeaderCell>开始 Started</Table.HeaderCell>
            <Table.HeaderCell>到期 Due</Table.HeaderCell>
            <Table.HeaderCell>状态 Standing</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.deadlines.map((clock) => (
            <Table.Row key={clock.id}>
              <Table.Cell>{both(clock.policy_name)}</Table.Cell>
              <Table.Cell>
                {clock.subject_type} {clock.subject_id}
              </Table.Cell>
              <Table.Cell>{localTime(clock.started_at)}</Table.Cell>
              <Table.Cell>{localTime(clock.due_at)}</Table.Cell>
              <Table.Cell>
                <ClockBadge clock={clock} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pages count={data?.count ?? 0} size={PAGE_SIZE} page={page} onPage={setPage} />
    </>
  )
}
