import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, yuan } from "@xiangji/admin-kit"
import type { Preview, PreviewedSeller, WaitingReason } from "./types"

const WHY: Record<WaitingReason, string> = {
  delivery: "未送达 not delivered",
  unpaid: "买家未付 unpaid",
  held: "退货或争议 case open",
  window: "退货期内 in the returns window",
}

/** What a run would do, seller by seller; nothing of it is written yet. */
export const PreviewTable = ({ preview }: { preview: Preview }) => (
  <Container className="p-0">
    <div className="px-6 py-4">
      <Heading level="h2">预览 Preview</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        退货期 {preview.terms.returns_window_days} 天，不到{" "}
        {yuan(preview.terms.smallest_payout_fen)} 结转下次 Returns window{" "}
        {preview.terms.returns_window_days} days; less than{" "}
        {yuan(preview.terms.smallest_payout_fen)} is carried over
      </Text>
    </div>
    {preview.sellers.length === 0 ? (
      <Text className="text-ui-fg-subtle px-6 pb-6">没有要结算的 Nothing to settle</Text>
    ) : (
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>卖家 Seller</Table.HeaderCell>
              <Table.HeaderCell className="text-right">订单 Orders</Table.HeaderCell>
              <Table.HeaderCell className="text-right">货款 Goods</Table.HeaderCell>
              <Table.HeaderCell className="text-right">平台费 Fees</Table.HeaderCell>
              <Table.HeaderCell className="text-right">退款 Refunds</Table.HeaderCell>
              <Table.HeaderCell className="text-right">更正 Corr.</Table.HeaderCell>
              <Table.HeaderCell className="text-right">上次结转 Opening</Table.HeaderCell>
              <Table.HeaderCell className="text-right">合计 Closing</Table.HeaderCell>
              <Table.HeaderCell>要等的 Waiting</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {preview.sellers.map((seller) => (
              <SellerRow key={seller.seller_id} seller={seller} />
            ))}
          </Table.Body>
        </Table>
      </div>
    )}
  </Container>
)

const SellerRow = ({ seller }: { seller: PreviewedSeller }) => (
  <Table.Row>
    <Table.Cell>{both(seller.name) || seller.seller_id}</Table.Cell>
    <Table.Cell className="text-right">{seller.orders}</Table.Cell>
    <Table.Cell className="text-right">{yuan(seller.earned_fen)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(0 - seller.fees_fen)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(0 - seller.refunds_fen)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(seller.corrections_fen)}</Table.Cell>
    <Table.Cell className="text-right">{yuan(seller.opening_fen)}</Table.Cell>
    <Table.Cell className="text-right">
      <b>{yuan(seller.closing_fen)}</b>{" "}
      {seller.enough ? null : (
        <Badge size="2xsmall" color="orange">
          结转 carried
        </Badge>
      )}
    </Table.Cell>
    <Table.Cell>
      {seller.waiting.map(({ why, orders, amount_fen }) => (
        <span key={why} className="text-ui-fg-subtle block whitespace-nowrap">
          {WHY[why]}：{orders} · {yuan(amount_fen)}
        </span>
      ))}
    </Table.Cell>
  </Table.Row>
)
