import { Heading, Text } from "@medusajs/ui"
import type { Dashboard } from "../../../types/dashboard"

const NAMES: Record<keyof Dashboard["totals"], string> = {
  sellers: "卖家 Sellers",
  members: "成员 Members",
  listings: "在售商品 Listings",
  villages: "有货的地方 Places with goods",
}

/** The market in four numbers. */
export const Figures = ({ totals }: Pick<Dashboard, "totals">) => (
  <dl className="mt-4 grid grid-cols-2 gap-4 lg:grid-cols-4">
    {(Object.keys(NAMES) as (keyof typeof NAMES)[]).map((key) => (
      <div key={key} className="flex flex-col-reverse">
        <dt>
          <Text size="small" className="text-ui-fg-subtle">
            {NAMES[key]}
          </Text>
        </dt>
        <dd>
          <Heading>{totals[key].toLocaleString("zh-CN")}</Heading>
        </dd>
      </div>
    ))}
  </dl>
)
