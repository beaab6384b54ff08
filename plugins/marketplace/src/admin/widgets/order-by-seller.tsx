import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { LedgerOfOrder } from "../routes/seller-orders/ledger-of-order"
import type { SellerOrder } from "../routes/seller-orders/types"

/** On core's order page: each seller's share, what went back of it, and the ledger of the order. */
const OrderBySeller = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useAdminRoute<{ seller_orders: SellerOrder[] }>(
    `/admin/marketplace/seller-orders?order_id=${order.id}&limit=50`
  )
  return (
    <Container className="flex flex-col gap-4 p-0">
      <Heading level="h2" className="px-6 pt-4">
        按卖家 By seller
      </Heading>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6">
          {error}
        </Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>编号 No.</Table.HeaderCell>
            <Table.HeaderCell>卖家 Seller</Table.HeaderCell>
            <Table.HeaderCell>状态 State</Table.HeaderCell>
            <Table.HeaderCell className="text-right">合计 Total</Table.HeaderCell>
            <Table.HeaderCell className="text-right">已退 Refunded</Table.HeaderCell>
            <Table.HeaderCell className="text-right">未付 Owed</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.seller_orders.map((one) => (
            <Table.Row key={one.id}>
              <Table.Cell>{one.display_id}</Table.Cell>
              <Table.Cell>{both(one.seller?.name) || "平台自营 Platform"}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall">{both(one.state_text)}</Badge>
              </Table.Cell>
              <Table.Cell className="text-right">
                {yuan(one.total_fen + one.rounding_fen)}
              </Table.Cell>
              <Table.Cell className="text-right">
                {one.refunded_fen ? yuan(one.refunded_fen) : "–"}
              </Table.Cell>
              <Table.Cell className="text-right">
                {one.outstanding_fen ? yuan(one.outstanding_fen) : "–"}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <details className="px-6 pb-4">
        <summary className="text-ui-fg-interactive min-h-11 cursor-pointer">账目 Ledger</summary>
        <LedgerOfOrder orderId={order.id} />
      </details>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderBySeller
