import { Badge, Heading, Table, Text } from "@medusajs/ui"
import { useAdminRoute, yuan } from "@xiangji/admin-kit"
import { ACCOUNT_TEXT } from "./texts"
import type { Entry, Ledger } from "./types"

/** Everything booked for an order, and the proof that it balances. */
export const LedgerOfOrder = ({ orderId }: { orderId: string }) => {
  const { data, error } = useAdminRoute<Ledger>(
    `/admin/marketplace/ledger?order_id=${encodeURIComponent(orderId)}`
  )
  if (error) return <Text className="text-ui-fg-error">{error}</Text>
  if (!data) return <Text className="text-ui-fg-subtle">读取中… Loading…</Text>
  const names = new Map(data.sellers.map((seller) => [seller.id, seller.name.zh]))
  return (
    <section className="flex flex-col gap-y-4">
      <div className="flex items-center gap-3">
        <Heading level="h3">整单账目 Ledger of the order</Heading>
        <Badge size="2xsmall" color={data.sum_fen === 0 ? "green" : "red"}>
          {data.sum_fen === 0 ? "借贷平衡 Balanced" : `不平 Off by ${yuan(data.sum_fen)}`}
        </Badge>
      </div>
      {data.transactions.map((transaction) => (
        <div key={transaction.id}>
          <Text size="small" weight="plus">
            {transaction.memo.zh} {transaction.memo.en}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {new Date(transaction.at).toLocaleString()}
          </Text>
          <Entries entries={transaction.entries} names={names} />
        </div>
      ))}
      <div>
        <Text size="small" weight="plus">
          余额 Balances
        </Text>
        <Entries entries={data.balances} names={names} />
      </div>
    </section>
  )
}

const Entries = ({ entries, names }: { entries: Entry[]; names: Map<string, string> }) => (
  <Table>
    <Table.Header>
      <Table.Row>
        <Table.HeaderCell>科目 Account</Table.HeaderCell>
        <Table.HeaderCell className="text-right">借 Debit</Table.HeaderCell>
        <Table.HeaderCell className="text-right">贷 Credit</Table.HeaderCell>
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {entries.map((entry) => (
        <Table.Row key={`${entry.kind}/${entry.owner_id ?? ""}`}>
          <Table.Cell>
            {ACCOUNT_TEXT[entry.kind] ?? entry.kind} {names.get(entry.owner_id ?? "") ?? ""}
          </Table.Cell>
          <Table.Cell className="text-right">
            {entry.amount_fen > 0 ? yuan(entry.amount_fen) : ""}
          </Table.Cell>
          <Table.Cell className="text-right">
            {entry.amount_fen < 0 ? yuan(-entry.amount_fen) : ""}
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
)
