import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, localTime, Pages, StateFilter, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"
import { OrderDrawer } from "./order-drawer"
import { STATE_TEXT } from "./texts"
import type { SellerOrder } from "./types"

const PAGE = 20
const ALL = "all"
const STATES = { [ALL]: "全部 All", ...STATE_TEXT }

/** Every seller's share of every order; a click shows its goods and the ledger of the order. */
const SellerOrdersPage = () => {
  const [state, setState] = useState(ALL)
  const [pageIndex, setPageIndex] = useState(0)
  const [openId, setOpenId] = useState<string>()
  const query = new URLSearchParams({ limit: String(PAGE), offset: String(pageIndex * PAGE) })
  if (state !== ALL) query.set("state", state)
  const { data, error } = useAdminRoute<{ seller_orders: SellerOrder[]; count: number }>(
    `/admin/marketplace/seller-orders?${query}`
  )
  const filter = (chosen: string) => {
    setState(chosen)
    setPageIndex(0)
  }

  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">子订单 Seller orders</Heading>
          <Text className="text-ui-fg-subtle">
            一张订单按卖家分成的份额 Each seller's frozen share of an order
          </Text>
        </div>
        <StateFilter states={STATES} value={state} onChange={filter} />
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 pb-4">
          {error}
        </Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>编号 No.</Table.HeaderCell>
            <Table.HeaderCell>卖家 Seller</Table.HeaderCell>
            <Table.HeaderCell>状态 State</Table.HeaderCell>
            <Table.HeaderCell>下单 Placed</Table.HeaderCell>
            <Table.HeaderCell className="text-right">合计 Total</Table.HeaderCell>
            <Table.HeaderCell className="text-right">卖家应得 Seller receives</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.seller_orders.map((order) => (
            <OrderRow key={order.id} order={order} onOpen={() => setOpenId(order.id)} />
          ))}
        </Table.Body>
      </Table>
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-4">还没有子订单 No seller orders yet</Text>
      ) : null}
      <Pages count={data?.count ?? 0} size={PAGE} page={pageIndex} onPage={setPageIndex} />
      <OrderDrawer
        order={data?.seller_orders.find((order) => order.id === openId)}
        onClose={() => setOpenId(undefined)}
      />
    </Container>
  )
}

const OrderRow = ({ order, onOpen }: { order: SellerOrder; onOpen: () => void }) => (
  <Table.Row>
    <Table.Cell>
      <button type="button" className="text-ui-fg-interactive" onClick={onOpen}>
        {order.display_id}
      </button>
    </Table.Cell>
    <Table.Cell>{order.seller?.name.zh ?? "平台自营 Platform"}</Table.Cell>
    <Table.Cell>
      <Badge size="2xsmall">{both(order.state_text)}</Badge>
    </Table.Cell>
    <Table.Cell>{localTime(order.placed_at)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(order.total_fen + order.rounding_fen)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(order.seller_receives_fen)}</Table.Cell>
  </Table.Row>
)

export const config = defineRouteConfig({ label: "子订单 Seller orders", icon: ReceiptPercent })

export default SellerOrdersPage
