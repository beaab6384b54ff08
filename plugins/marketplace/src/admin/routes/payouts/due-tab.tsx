import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, useAdminRoute, useDecision, yuan } from "@xiangji/admin-kit"
import { type Due, destinationText } from "./types"

/** Who can be paid now and where, and what stands in the way of the others. */
export const DueTab = () => {
  const { data, error, reload } = useAdminRoute<Due>("/admin/marketplace/payouts/due")
  const { busy, decide } = useDecision(reload)
  const { count = 0, amount_fen = 0 } = data?.totals ?? {}
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">待打款 Due</Heading>
          <Text className="text-ui-fg-subtle">已结算、还没打款的 Settled and not paid out yet</Text>
        </div>
        <Button
          isLoading={busy}
          disabled={count === 0}
          onClick={() =>
            void decide("/admin/marketplace/payouts", {}, "打款已发起 Payouts have begun")
          }
        >
          给 {count} 位卖家打款 Pay {count} sellers · {yuan(amount_fen)}
        </Button>
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 pb-4">
          {error}
        </Text>
      ) : null}
      {data?.sellers.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 pb-6">没有要打的款 Nobody is due</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>卖家 Seller</Table.HeaderCell>
                <Table.HeaderCell className="text-right">金额 Due</Table.HeaderCell>
                <Table.HeaderCell>收款账户 To</Table.HeaderCell>
                <Table.HeaderCell>状态 State</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.sellers.map((seller) => (
                <Table.Row key={seller.seller_id}>
                  <Table.Cell>{both(seller.name)}</Table.Cell>
                  <Table.Cell className="text-right">{yuan(seller.due_fen)}</Table.Cell>
                  <Table.Cell>{destinationText(seller.destination)}</Table.Cell>
                  <Table.Cell>
                    {seller.payable ? (
                      <Badge size="2xsmall" color="green">
                        可以打款 Payable
                      </Badge>
                    ) : (
                      <span className="text-ui-fg-error">{both(seller.obstacle)}</span>
                    )}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  )
}
