import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { both, useAdminRoute } from "@xiangji/admin-kit"
import { BarsChart } from "@xiangji/admin-kit/charts"
import type { Dashboard } from "../../../types/dashboard"
import { Figures } from "./figures"
import { Panel } from "./panel"
import { QueueAges } from "./queue-ages"
import { periodLabel } from "./period-label"

const GREEN = "#15803d"
const AMBER = "#b45309"
const GREY = "#71717a"

/** What an operator wants to see in the morning: who came, what is listed where and when, what waits. */
const MarketOverviewPage = () => {
  const { data, error } = useAdminRoute<Dashboard>("/admin/marketplace/dashboard", 60_000)
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1">市集概览 Overview</Heading>
        {error ? (
          <Text role="alert" className="text-ui-fg-error">
            {error}
          </Text>
        ) : null}
        {data ? <Figures totals={data.totals} /> : null}
      </Container>
      {data ? (
        <div className="grid grid-cols-1 gap-3 lg:grid-cols-2">
          <Panel title="待办等了多久 What waits, and how long">
            <QueueAges queues={data.queues} />
          </Panel>
          <Panel title="每周开店申请 Registrations by week">
            <BarsChart
              data={data.registrations.map(({ week, submitted, approved }) => ({
                label: week.slice(5),
                submitted,
                approved,
              }))}
              series={[
                { key: "submitted", name: "提交 Submitted", color: AMBER },
                { key: "approved", name: "通过 Approved", color: GREEN },
              ]}
            />
          </Panel>
          <Panel title="各村商品 Listings by village">
            <BarsChart
              stacked
              data={data.villages.map(({ place, ...counts }) => ({ label: place.zh, ...counts }))}
              series={[
                { key: "published", name: "在售 In the shop", color: GREEN },
                { key: "submitted", name: "待审核 Submitted", color: AMBER },
                { key: "other", name: "其他 Other", color: GREY },
              ]}
            />
          </Panel>
          <Panel title="各旬应季商品 In season, by ten-day period">
            <BarsChart
              data={data.seasons.map(({ index, in_season }) => ({
                label: both(periodLabel(index)),
                in_season,
              }))}
              series={[{ key: "in_season", name: "应季 In season", color: GREEN }]}
            />
          </Panel>
        </div>
      ) : null}
    </div>
  )
}

export const config = defineRouteConfig({ label: "市集概览 Overview", icon: ChartBar })

export default MarketOverviewPage
