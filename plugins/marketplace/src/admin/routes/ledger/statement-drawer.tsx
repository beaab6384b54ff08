import { Drawer, Table, Text } from "@medusajs/ui"
import { both, localTime, Pages, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"
import type { Statement } from "./types"

const PAGE = 20

type Props = { accountId: string; title: string; onClose: () => void }

/** An account's entries, newest first, with what it came to after each. */
export const StatementDrawer = ({ accountId, title, onClose }: Props) => {
  const [page, setPage] = useState(0)
  const { data, error } = useAdminRoute<Statement>(
    `/admin/marketplace/ledger/accounts/${accountId}/entries?limit=${PAGE}&offset=${page * PAGE}`
  )
  return (
    <Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content className="max-w-3xl">
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description>
            借方为正，贷方为负 Debits are positive, credits negative
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          {error ? (
            <Text role="alert" className="text-ui-fg-error px-6 py-4">
              {error}
            </Text>
          ) : null}
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>时间 At</Table.HeaderCell>
                <Table.HeaderCell>摘要 What</Table.HeaderCell>
                <Table.HeaderCell className="text-right">金额 Amount</Table.HeaderCell>
                <Table.HeaderCell className="text-right">余额 Balance</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.entries.map((entry) => (
                <Table.Row key={entry.id}>
                  <Table.Cell className="whitespace-nowrap">{localTime(entry.at)}</Table.Cell>
                  <Table.Cell>
                    {entry.order_id ? (
                      <a className="text-ui-fg-interactive" href={`/app/orders/${entry.order_id}`}>
                        {both(entry.memo)}
                      </a>
                    ) : (
                      both(entry.memo)
                    )}
                  </Table.Cell>
                  <Table.Cell className="text-right">{yuan(entry.amount_fen)}</Table.Cell>
                  <Table.Cell className="text-right">{yuan(entry.balance_after_fen)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          {data ? <Pages count={data.count} size={PAGE} page={page} onPage={setPage} /> : null}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
