import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui"
import {
  both,
  localTime,
  Pages,
  StateFilter,
  useAdminRoute,
  useDecision,
  yuan,
} from "@xiangji/admin-kit"
import { useState } from "react"
import { destinationText, type Payout } from "./types"

const PAGE = 20
const ALL = "all"
const PATH = "/admin/marketplace/payouts"
const STATES = {
  [ALL]: "全部 All",
  pending: "待打款 To be paid",
  submitted: "打款中 On its way",
  paid: "已到账 Paid",
  failed: "打款失败 Failed",
  returned: "被退回 Sent back",
}
const COLOURS = {
  pending: "grey",
  submitted: "blue",
  paid: "green",
  failed: "red",
  returned: "red",
} as const

/** Every payout with its state; what failed can be started once more. */
export const PayoutsTab = () => {
  const [state, setState] = useState(ALL)
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({ limit: String(PAGE), offset: String(page * PAGE) })
  if (state !== ALL) query.set("state", state)
  const { data, error, reload } = useAdminRoute<{ payouts: Payout[]; count: number }>(
    `${PATH}?${query}`,
    10_000
  )
  const { busy, decide } = useDecision(reload)
  const retry = (id: string) =>
    void decide(`${PATH}/${id}/retry`, {}, "已重新发起 Started once more")
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h1">打款记录 Payouts</Heading>
        <StateFilter
          states={STATES}
          value={state}
          onChange={(chosen) => {
            setState(chosen)
            setPage(0)
          }}
        />
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 pb-4">
          {error}
        </Text>
      ) : null}
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>参考号 Reference</Table.HeaderCell>
              <Table.HeaderCell>卖家 Seller</Table.HeaderCell>
              <Table.HeaderCell className="text-right">金额 Amount</Table.HeaderCell>
              <Table.HeaderCell>收款账户 To</Table.HeaderCell>
              <Table.HeaderCell>状态 State</Table.HeaderCell>
              <Table.HeaderCell>时间 Since</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.payouts.map((payout) => (
              <PayoutRow key={payout.id} payout={payout} busy={busy} onRetry={retry} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-4">没有打款 No payouts</Text>
      ) : null}
      <Pages count={data?.count ?? 0} size={PAGE} page={page} onPage={setPage} />
    </Container>
  )
}

type RowProps = { payout: Payout; busy: boolean; onRetry: (id: string) => void }

const PayoutRow = ({ payout, busy, onRetry }: RowProps) => (
  <Table.Row>
    <Table.Cell>{payout.reference}</Table.Cell>
    <Table.Cell>{both(payout.seller_name)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(payout.amount_fen)}</Table.Cell>
    <Table.Cell>{destinationText(payout.destination)}</Table.Cell>
    <Table.Cell>
      <Badge size="2xsmall" color={COLOURS[payout.state]}>
        {both(payout.state_text)}
      </Badge>
      {payout.failure ? (
        <span className="text-ui-fg-error block">{both(payout.failure.text)}</span>
      ) : null}
    </Table.Cell>
    <Table.Cell className="whitespace-nowrap">{localTime(payout.state_at)}</Table.Cell>
    <Table.Cell>
      {["failed", "returned"].includes(payout.state) && !payout.retried ? (
        <Button
          variant="secondary"
          size="small"
          className="min-h-11"
          disabled={busy}
          onClick={() => onRetry(payout.id)}
        >
          重新打款 Retry
        </Button>
      ) : null}
    </Table.Cell>
  </Table.Row>
)
