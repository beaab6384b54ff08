import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Alert, Badge, Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { localTime, Pages, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { badgeColor, type Shipment } from "../../lib/shipment"

const PAGE_SIZE = 20

const ShipmentsPage = () => {
  const navigate = useNavigate()
  const [search, setSearch] = useState("")
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({
    limit: String(PAGE_SIZE),
    offset: String(page * PAGE_SIZE),
    ...(search.trim() ? { q: search.trim() } : {}),
  })
  const { data, error } = useAdminRoute<{ shipments: Shipment[]; count: number }>(
    `/admin/courier/shipments?${query}`,
    10_000
  )

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading>运单 Shipments</Heading>
        <Input
          type="search"
          aria-label="搜索运单号 Search by number"
          placeholder="运单号 Tracking number"
          value={search}
          onChange={(event) => {
            setSearch(event.target.value)
            setPage(0)
          }}
        />
      </div>
      {error && <Alert variant="error">{error}</Alert>}
      {data && !data.count && (
        <Text className="px-6 py-8 text-center">还没有运单 No shipments yet</Text>
      )}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>运单号 Number</Table.HeaderCell>
            <Table.HeaderCell>状态 Status</Table.HeaderCell>
            <Table.HeaderCell>收件人 Recipient</Table.HeaderCell>
            <Table.HeaderCell>物品 Goods</Table.HeaderCell>
            <Table.HeaderCell>更新 Since</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.shipments.map((shipment) => (
            <Table.Row
              key={shipment.id}
              className="cursor-pointer"
              onClick={() => navigate(`/courier-shipments/${shipment.id}`)}
            >
              <Table.Cell>
                {/* The row is for the mouse, the link for the keyboard. */}
                <Link to={`/courier-shipments/${shipment.id}`}>
                  {shipment.carrier_name.zh} {shipment.tracking_number ?? "…"}
                </Link>
              </Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={badgeColor(shipment.status, shipment.booking_state)}>
                  {shipment.booking_state === "failed"
                    ? "下单失败 Booking refused"
                    : `${shipment.status_text.zh} ${shipment.status_text.en}`}
                </Badge>
              </Table.Cell>
              <Table.Cell>
                {shipment.recipient.name} · {shipment.recipient.district ?? shipment.recipient.city}
              </Table.Cell>
              <Table.Cell>{shipment.goods_text}</Table.Cell>
              <Table.Cell>{localTime(shipment.status_at ?? shipment.created_at)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pages count={data?.count ?? 0} size={PAGE_SIZE} page={page} onPage={setPage} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "运单 Shipments", icon: TruckFast })

export default ShipmentsPage
