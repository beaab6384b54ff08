import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Clock } from "@medusajs/icons"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { Calendars } from "../../components/calendars"
import { Clocks } from "../../components/clocks"
import { Policies } from "../../components/policies"

const DeadlinesPage = () => (
  <Container className="p-0">
    <div className="px-6 py-4">
      <Heading level="h1">时限 Clocks</Heading>
      <Text className="text-ui-fg-subtle">
        只计办公时间，节假日和等待申请人的时间不算 Office hours only; holidays and waiting for the
        applicant do not count
      </Text>
    </div>
    <Tabs defaultValue="clocks">
      <Tabs.List className="px-6 pb-4">
        <Tabs.Trigger value="clocks">计时 Clocks</Tabs.Trigger>
        <Tabs.Trigger value="calendars">日历 Calendar</Tabs.Trigger>
        <Tabs.Trigger value="policies">规则 Terms</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="clocks">
        <Clocks />
      </Tabs.Content>
      <Tabs.Content value="calendars">
        <Calendars />
      </Tabs.Content>
      <Tabs.Content value="policies">
        <Policies />
      </Tabs.Content>
    </Tabs>
  </Container>
)

export const config = defineRouteConfig({ label: "时限 Clocks", icon: Clock })

export default DeadlinesPage
