import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { ApplicationsTab } from "./applications-tab"
import { SellersTab } from "./sellers-tab"

/** Applications to judge, and the sellers there are. */
const SellerReviewPage = () => (
  <Tabs defaultValue="applications" className="flex flex-col gap-3">
    <Tabs.List>
      <Tabs.Trigger value="applications">申请 Applications</Tabs.Trigger>
      <Tabs.Trigger value="sellers">卖家 Sellers</Tabs.Trigger>
    </Tabs.List>
    <Tabs.Content value="applications">
      <ApplicationsTab />
    </Tabs.Content>
    <Tabs.Content value="sellers">
      <SellersTab />
    </Tabs.Content>
  </Tabs>
)

export const config = defineRouteConfig({ label: "卖家审核 Sellers", icon: BuildingStorefront })

export default SellerReviewPage
