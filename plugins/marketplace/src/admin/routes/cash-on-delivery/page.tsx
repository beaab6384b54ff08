import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { age, both, type LocalText, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"
import { CountingDrawer } from "./counting-drawer"
import { Handovers } from "./handovers"
import { ShortageDrawer } from "./shortage-drawer"

type Collector = {
  collector: string
  parcels: number
  in_hand_fen: number
  oldest_at: string | null
  short_fen: number
}

/** Who holds the buyers' cash, who owes some, and the till where it is counted in. */
const CashPage = () => {
  const { data, error, reload } = useAdminRoute<{
    collectors: Collector[]
    owners: Record<string, LocalText>
  }>("/admin/marketplace/cash", 30_000)
  const [counting, setCounting] = useState<string>()
  const [closing, setClosing] = useState<Collector>()
  const [counted, setCounted] = useState(0)
  const nameOf = (collector: string) => both(data?.owners[collector]) || collector
  const done = async () => {
    setCounting(undefined)
    setClosing(undefined)
    setCounted((before) => before + 1)
    await reload()
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="p-0">
        <div className="px-6 py-4">
          <Heading level="h1">代收现金 Cash on delivery</Heading>
          <Text className="text-ui-fg-subtle">
            快递员或集散点代收、尚未交来的货款 Buyers' cash that riders and hubs have not handed in
          </Text>
        </div>
        {error ? (
          <Text role="alert" className="text-ui-fg-error px-6 pb-4">
            {error}
          </Text>
        ) : null}
        {data && !data.collectors.length ? (
          <Text className="px-6 pb-6">没有在途现金 No cash is out there</Text>
        ) : (
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>代收人 Collector</Table.HeaderCell>
                <Table.HeaderCell className="text-right">包裹 Parcels</Table.HeaderCell>
                <Table.HeaderCell className="text-right">在途 In hand</Table.HeaderCell>
                <Table.HeaderCell>最久 Oldest</Table.HeaderCell>
                <Table.HeaderCell className="text-right">短款 Short</Table.HeaderCell>
                <Table.HeaderCell />
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {data?.collectors.map((one) => (
                <Table.Row key={one.collector}>
                  <Table.Cell>{nameOf(one.collector)}</Table.Cell>
                  <Table.Cell className="text-right">{one.parcels}</Table.Cell>
                  <Table.Cell className="text-right">{yuan(one.in_hand_fen)}</Table.Cell>
                  <Table.Cell>{one.oldest_at ? age(one.oldest_at) : "–"}</Table.Cell>
                  <Table.Cell className="text-right">
                    {one.short_fen ? yuan(one.short_fen) : "–"}
                  </Table.Cell>
                  <Table.Cell className="flex gap-2 py-2">
                    {one.parcels ? (
                      <Button size="small" onClick={() => setCounting(one.collector)}>
                        点款入库 Count in
                      </Button>
                    ) : null}
                    {one.short_fen > 0 ? (
                      <Button size="small" variant="secondary" onClick={() => setClosing(one)}>
                        处理短款 Shortage
                      </Button>
                    ) : null}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        )}
      </Container>
      <Handovers key={counted} nameOf={nameOf} />
      {counting ? (
        <CountingDrawer
          collector={counting}
          name={nameOf(counting)}
          onClose={() => setCounting(undefined)}
          onDone={done}
        />
      ) : null}
      {closing ? (
        <ShortageDrawer
          collector={closing.collector}
          name={nameOf(closing.collector)}
          shortFen={closing.short_fen}
          onClose={() => setClosing(undefined)}
          onDone={done}
        />
      ) : null}
    </div>
  )
}

export const config = defineRouteConfig({ label: "代收现金 Cash on delivery", icon: CashSolid })

export default CashPage
