import { Text } from "@medusajs/ui"
import { age } from "@xiangji/admin-kit"
import { BarsChart } from "@xiangji/admin-kit/charts"
import type { Dashboard } from "../../../types/dashboard"

const QUEUES = {
  applications: { name: "开店申请 Applications", to: "/seller-review" },
  listings: { name: "商品 Listings", to: "/listing-review" },
}

const AGES = [
  { key: "under_1", name: "不到 1 天 <1 d", color: "#15803d" },
  { key: "under_2", name: "1–2 天 d", color: "#ca8a04" },
  { key: "under_5", name: "2–5 天 d", color: "#c2410c" },
  { key: "older", name: "5 天以上 >5 d", color: "#991b1b" },
]

/** Each queue as one bar of ages, and the oldest thing in it by name. */
export const QueueAges = ({ queues }: Pick<Dashboard, "queues">) => (
  <>
    <BarsChart
      stacked
      height={200}
      data={queues.map(({ queue, ages }) => ({ label: QUEUES[queue].name, ...ages }))}
      series={AGES}
    />
    <ul className="mt-2 flex flex-col gap-1">
      {queues.map(({ queue, oldest }) => (
        <li key={queue}>
          <Text size="small">
            <a className="text-ui-fg-interactive" href={`/app${QUEUES[queue].to}`}>
              {QUEUES[queue].name}
            </a>
            {oldest ? `：最久等了 ${age(oldest)} oldest` : "：没有等待的 nothing waits"}
          </Text>
        </li>
      ))}
    </ul>
  </>
)
