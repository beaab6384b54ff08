import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Queue, useQueue } from "@xiangji/admin-kit"
import { CaseRow } from "./case-row"
import { CASE_STATE_TEXT } from "./texts"
import type { AdminCase } from "./types"

const PATH = "/admin/marketplace/cases"

/** Disputes to decide and cash to give back, what is due first on top. */
const AfterSalesPage = () => {
  const queue = useQueue<{ cases: AdminCase[] }>(PATH, "disputed")
  const byDue = [...(queue.data?.cases ?? [])].sort((a, b) => dueOf(a) - dueOf(b))
  return (
    <Queue
      {...queue.frame}
      title="售后 After-sales"
      explanation="买卖双方谈不拢的由平台裁定；货到付款的退款在这里记下 Disputes are decided here, and refunds of cash noted"
      states={CASE_STATE_TEXT}
    >
      {byDue.map((one) => (
        <CaseRow
          key={one.id}
          one={one}
          busy={queue.busy}
          decide={(id, decision, body, done) =>
            void queue.decide(`${PATH}/${id}/${decision}`, body, done)
          }
        />
      ))}
    </Queue>
  )
}

const dueOf = (one: AdminCase) => Date.parse(one.due_at ?? one.state_at)

export const config = defineRouteConfig({ label: "售后 After-sales", icon: ArrowUturnLeft })

export default AfterSalesPage
