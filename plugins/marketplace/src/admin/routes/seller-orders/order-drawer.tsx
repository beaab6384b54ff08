import { Drawer, Text } from "@medusajs/ui"
import { both, yuan } from "@xiangji/admin-kit"
import { LedgerOfOrder } from "./ledger-of-order"
import type { SellerOrder } from "./types"

type Props = { order: SellerOrder | undefined; onClose: () => void }

/** One seller order: its goods and sums, and the ledger of the whole order. */
export const OrderDrawer = ({ order, onClose }: Props) => (
  <Drawer open={Boolean(order)} onOpenChange={(open) => !open && onClose()}>
    {order ? (
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {order.display_id} · {order.seller?.name.zh ?? "平台自营 Platform"}
          </Drawer.Title>
          <Drawer.Description>{both(order.state_text)}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <ul className="flex flex-col gap-y-1">
            {order.lines.map((line) => (
              <Row key={line.id} text={`${line.title} × ${line.quantity}`} fen={line.amount_fen} />
            ))}
            <Row text="运费 Freight" fen={order.freight_fen} />
            {order.rounding_fen ? <Row text="尾差 Rounding" fen={order.rounding_fen} /> : null}
            <Row text="合计 Total" fen={order.total_fen + order.rounding_fen} />
            <Row text="佣金 Commission" fen={order.commission_fen} />
            <Row text="卖家应得 Seller receives" fen={order.seller_receives_fen} />
            <Row text="买家未付 Buyer owes" fen={order.outstanding_fen} />
          </ul>
          <LedgerOfOrder orderId={order.order_id} />
        </Drawer.Body>
      </Drawer.Content>
    ) : null}
  </Drawer>
)

const Row = ({ text, fen }: { text: string; fen: number }) => (
  <li className="flex justify-between gap-4">
    <Text size="small">{text}</Text>
    <Text size="small">{yuan(fen)}</Text>
  </li>
)
