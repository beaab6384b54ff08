import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, Pages, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"
import { CorrectionDrawer } from "./correction-drawer"
import type { StatementLine } from "./types"

const PAGE = 20
const PATH = "/admin/marketplace/settlements"

/** Every statement that was written, with what became of it; corrections are booked here. */
export const StatementsTab = () => {
  const [page, setPage] = useState(0)
  const { data, error, reload } = useAdminRoute<{ settlements: StatementLine[]; count: number }>(
    `${PATH}?limit=${PAGE}&offset=${page * PAGE}`
  )
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">结算单 Statements</Heading>
          <Text className="text-ui-fg-subtle">
            和卖家看到的一样 The same as their sellers see them
          </Text>
        </div>
        <CorrectionDrawer onBooked={reload} />
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
              <Table.HeaderCell>编号 No.</Table.HeaderCell>
              <Table.HeaderCell>卖家 Seller</Table.HeaderCell>
              <Table.HeaderCell>期间 Period</Table.HeaderCell>
              <Table.HeaderCell className="text-right">本期 Net</Table.HeaderCell>
              <Table.HeaderCell className="text-right">合计 Closing</Table.HeaderCell>
              <Table.HeaderCell>状态 State</Table.HeaderCell>
              <Table.HeaderCell>打印 Print</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.settlements.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell>{one.number}</Table.Cell>
                <Table.Cell>{both(one.seller_name)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">
                  {one.from} – {one.to}
                </Table.Cell>
                <Table.Cell className="text-right">{yuan(one.net_fen)}</Table.Cell>
                <Table.Cell className="text-right">{yuan(one.closing_fen)}</Table.Cell>
                <Table.Cell>
                  <Badge size="2xsmall">{both(one.standing_text)}</Badge>
                </Table.Cell>
                <Table.Cell>
                  <a
                    className="text-ui-fg-interactive inline-flex min-h-11 items-center"
                    href={`${PATH}/${one.id}/statement.pdf`}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={`打印结算单 Print statement ${one.number}`}
                  >
                    PDF
                  </a>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-4">还没有结算单 No statements yet</Text>
      ) : null}
      <Pages count={data?.count ?? 0} size={PAGE} page={page} onPage={setPage} />
    </Container>
  )
}
