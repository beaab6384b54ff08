import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { RunTab } from "./run-tab"
import { StatementsTab } from "./statements-tab"

/** Settling with all sellers: look first, then run; and the statements that came of it. */
const SettlementPage = () => (
  <Tabs defaultValue="run" className="flex flex-col gap-3">
    <Tabs.List>
      <Tabs.Trigger value="run">结算 Runs</Tabs.Trigger>
      <Tabs.Trigger value="statements">结算单 Statements</Tabs.Trigger>
    </Tabs.List>
    <Tabs.Content value="run">
      <RunTab />
    </Tabs.Content>
    <Tabs.Content value="statements">
      <StatementsTab />
    </Tabs.Content>
  </Tabs>
)

export const config = defineRouteConfig({ label: "结算 Settlement", icon: CurrencyDollar })

export default SettlementPage
