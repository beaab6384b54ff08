import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartActivity } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useAdminRoute } from "@xiangji/admin-kit"
import { BarsChart } from "@xiangji/admin-kit/charts"
import type { MoneyFigures } from "../../../types/money-figures"
import { Panel } from "../market-overview/panel"

const GREEN = "#15803d"
const AMBER = "#b45309"
const RED = "#b91c1c"

const AGES = ["3 天内 <3 d", "8 天内 <8 d", "31 天内 <31 d", "更久 Longer"]
const WAITING = {
  seller_payable: "应付卖家 Owed to sellers",
  cash_in_transit: "代收在途 Cash at collectors",
  refund_payable: "应退买家 Refunds owed",
}

const inYuan = (fen: number) => fen / 100

/** Money at a glance: who sells how much, what the market earns and gives back, what waits. All amounts in yuan. */
const MoneyOverviewPage = () => {
  const { data, error } = useAdminRoute<MoneyFigures>("/admin/marketplace/money-figures", 60_000)
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1">资金概览 Money</Heading>
        <Text className="text-ui-fg-subtle">金额单位：元，按账本计算 In yuan, from the ledger</Text>
        {error ? (
          <Text role="alert" className="text-ui-fg-error">
            {error}
          </Text>
        ) : null}
      </Container>
      {data ? (
        <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
          <Panel title="各村销售与卖家所得 Sales and income by village">
            <BarsChart
              data={data.villages.map(({ place, sales_fen, income_fen }) => ({
                label: place.zh,
                sales: inYuan(sales_fen),
                income: inYuan(income_fen),
              }))}
              series={[
                { key: "sales", name: "销售 Sales", color: AMBER },
                { key: "income", name: "卖家所得 Income", color: GREEN },
              ]}
            />
          </Panel>
          <Panel title="每月销售 Sales by month">
            <BarsChart
              data={data.months.map((one) => ({
                label: one.month.slice(2),
                sales: inYuan(one.sales_fen),
              }))}
              series={[{ key: "sales", name: "销售 Sales", color: GREEN }]}
            />
          </Panel>
          <Panel title="每月平台费与退款 Fees and refunds by month">
            <BarsChart
              data={data.months.map((one) => ({
                label: one.month.slice(2),
                fees: inYuan(one.fees_fen),
                refunds: inYuan(one.refunds_fen),
              }))}
              series={[
                { key: "fees", name: "平台费 Fees", color: GREEN },
                { key: "refunds", name: "退款 Refunds", color: RED },
              ]}
            />
          </Panel>
          <Panel title="等了多久的钱 Money that waits, by age">
            <BarsChart
              data={AGES.map((label, index) => ({
                label,
                ...Object.fromEntries(
                  data.ageing.map(({ what, ages }) => [what, inYuan(ages[index] ?? 0)])
                ),
              }))}
              series={Object.entries(WAITING).map(([key, name], index) => ({
                key,
                name,
                color: [GREEN, AMBER, RED][index]!,
              }))}
            />
          </Panel>
        </div>
      ) : null}
    </div>
  )
}

export const config = defineRouteConfig({ label: "资金概览 Money", icon: ChartActivity })

export default MoneyOverviewPage
