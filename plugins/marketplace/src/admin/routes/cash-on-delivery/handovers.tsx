import { Container, Heading, Table } from "@medusajs/ui"
import { localTime, Pages, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"

type Handover = {
  id: string
  collector: string
  parcels: number
  expected_fen: number
  counted_fen: number
  note: string | null
  received_at: string
}

const PAGE = 20

/** What was counted in, the latest first. */
export const Handovers = ({ nameOf }: { nameOf: (collector: string) => string }) => {
  const [page, setPage] = useState(0)
  const { data } = useAdminRoute<{ handovers: Handover[]; count: number }>(
    `/admin/marketplace/cash/handovers?limit=${PAGE}&offset=${page * PAGE}`
  )
  if (!data?.count) return null
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        交款记录 Counted in
      </Heading>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>时间 At</Table.HeaderCell>
            <Table.HeaderCell>代收人 Collector</Table.HeaderCell>
            <Table.HeaderCell className="text-right">包裹 Parcels</Table.HeaderCell>
            <Table.HeaderCell className="text-right">应收 Expected</Table.HeaderCell>
            <Table.HeaderCell className="text-right">实收 Counted</Table.HeaderCell>
            <Table.HeaderCell>备注 Note</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.handovers.map((one) => (
            <Table.Row key={one.id}>
              <Table.Cell className="whitespace-nowrap">{localTime(one.received_at)}</Table.Cell>
              <Table.Cell>{nameOf(one.collector)}</Table.Cell>
              <Table.Cell className="text-right">{one.parcels}</Table.Cell>
              <Table.Cell className="text-right">{yuan(one.expected_fen)}</Table.Cell>
              <Table.Cell className="text-right">{yuan(one.counted_fen)}</Table.Cell>
              <Table.Cell>{one.note}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pages count={data.count} size={PAGE} page={page} onPage={setPage} />
    </Container>
  )
}
