import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { BatchesTab } from "./batches-tab"
import { DueTab } from "./due-tab"
import { PayoutsTab } from "./payouts-tab"

/** Paying sellers: who is due what, files for the bank and their results, and every payout. */
const PayoutsPage = () => (
  <Tabs defaultValue="due" className="flex flex-col gap-3">
    <Tabs.List>
      <Tabs.Trigger value="due">待打款 Due</Tabs.Trigger>
      <Tabs.Trigger value="batches">银行批次 Bank files</Tabs.Trigger>
      <Tabs.Trigger value="payouts">打款记录 Payouts</Tabs.Trigger>
    </Tabs.List>
    <Tabs.Content value="due">
      <DueTab />
    </Tabs.Content>
    <Tabs.Content value="batches">
      <BatchesTab />
    </Tabs.Content>
    <Tabs.Content value="payouts">
      <PayoutsTab />
    </Tabs.Content>
  </Tabs>
)

export const config = defineRouteConfig({ label: "打款 Payouts", icon: CreditCard })

export default PayoutsPage
