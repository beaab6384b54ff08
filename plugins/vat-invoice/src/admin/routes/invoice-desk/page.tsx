import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Alert, Container, Heading, Table, Text } from "@medusajs/ui"
import { age, Pages, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import type { RequestState } from "../../../domain/request-states"
import type { QueueCount, RequestSummary } from "../../../types"
import { QueueTabs } from "../../components/queue-tabs"
import { KIND_TEXT, MEDIUM_TEXT } from "../../lib/texts"

const PAGE_SIZE = 20

type Queue = { requests: RequestSummary[]; queue: QueueCount[]; count: number }

const InvoiceDeskPage = () => {
  const navigate = useNavigate()
  const [state, setState] = useState<RequestState>("submitted")
  const [page, setPage] = useState(0)
  const { data, error } = useAdminRoute<Queue>(
    `/admin/invoice-desk/requests?state=${state}&limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}`,
    15_000
  )
  const show = (chosen: RequestState) => {
    setState(chosen)
    setPage(0)
  }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">开票台 Invoice desk</Heading>
        <Text className="text-ui-fg-subtle">
          在税务系统开具后，回到这里登记号码 Issue in the tax bureau's system, then record the
          number here
        </Text>
      </div>
      <QueueTabs queue={data?.queue ?? []} state={state} onState={show} />
      {error ? <Alert variant="error">{error}</Alert> : null}
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">没有要处理的 Nothing to do here</Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>编号 No.</Table.HeaderCell>
            <Table.HeaderCell>抬头 Title</Table.HeaderCell>
            <Table.HeaderCell>种类 Kind</Table.HeaderCell>
            <Table.HeaderCell className="text-right">价税合计 Total</Table.HeaderCell>
            <Table.HeaderCell className="text-right">等待 Waiting</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.requests.map((request) => (
            <Table.Row
              key={request.id}
              className="cursor-pointer"
              onClick={() => navigate(`/invoice-desk/${request.id}`)}
            >
              <Table.Cell>{request.display_no}</Table.Cell>
              <Table.Cell>
                {/* The row is for the mouse, the link for the keyboard. */}
                <Link to={`/invoice-desk/${request.id}`}>{request.title.name}</Link>
              </Table.Cell>
              <Table.Cell>
                {KIND_TEXT[request.kind]} · {MEDIUM_TEXT[request.medium]}
              </Table.Cell>
              <Table.Cell className="text-right">{yuan(request.total_fen)}</Table.Cell>
              <Table.Cell className="text-right">{age(request.state_at)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pages count={data?.count ?? 0} size={PAGE_SIZE} page={page} onPage={setPage} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "开票台 Invoice desk", icon: DocumentText })

export default InvoiceDeskPage
