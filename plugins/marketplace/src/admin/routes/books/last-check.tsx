import { Badge, Text } from "@medusajs/ui"
import { localTime, useAdminRoute } from "@xiangji/admin-kit"
import { useEffect } from "react"

type Check = {
  started_at: string
  differences: number
  looked_at: { transactions: number; orders: number }
}

/** When the books were last proved and what was looked at; read again whenever `after` changes. */
export const LastCheck = ({ after }: { after: unknown }) => {
  const { data, reload } = useAdminRoute<{ checks: Check[] }>(
    "/admin/marketplace/ledger/checks?limit=1"
  )
  useEffect(() => void reload(), [after, reload])
  const last = data?.checks[0]
  if (!data) return null
  if (!last)
    return <Text className="text-ui-fg-subtle">还没有核对过 The books were never checked</Text>
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Badge size="2xsmall" color={last.differences ? "red" : "green"}>
        {last.differences ? `${last.differences} 处差异 differences` : "账实相符 Everything agrees"}
      </Badge>
      <Text size="small" className="text-ui-fg-subtle">
        {localTime(last.started_at)} · {last.looked_at.orders} 张订单 orders ·{" "}
        {last.looked_at.transactions} 笔账 transactions
      </Text>
    </div>
  )
}
