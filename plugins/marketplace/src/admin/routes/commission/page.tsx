import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, type LocalText, localTime, useAdminRoute, useDecision } from "@xiangji/admin-kit"
import { KIND_TEXT, RuleForm } from "./rule-form"

type Rule = {
  id: string
  rate_bp: number
  seller: { name: LocalText } | null
  category: { name: string } | null
  place: { name: LocalText } | null
  seller_kind: string | null
  valid_from: string
  valid_to: string | null
  state: "coming" | "in_force" | "ended"
}

const PATH = "/admin/marketplace/commission-rules"
const STATES = {
  coming: ["orange", "将生效 Coming"],
  in_force: ["green", "生效中 In force"],
  ended: ["grey", "已结束 Ended"],
} as const

const about = (rule: Rule) =>
  [
    both(rule.seller?.name),
    rule.category?.name,
    both(rule.place?.name),
    rule.seller_kind && KIND_TEXT[rule.seller_kind],
  ]
    .filter(Boolean)
    .join(" · ") || "全部 Everybody"

/** What the platform keeps of goods less discounts. The most specific rule in force counts. */
const CommissionPage = () => {
  const { data, error, reload } = useAdminRoute<{ commission_rules: Rule[] }>(PATH)
  const { busy, decide } = useDecision(reload)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">佣金费率 Commission</Heading>
          <Text className="text-ui-fg-subtle">
            最具体的规则优先：卖家、品类、地方、卖家类型；已成交的订单不受影响 The most specific
            rule counts; orders already placed keep their rate
          </Text>
        </div>
        <RuleForm onSaved={reload} />
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 pb-4">
          {error}
        </Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>适用 For</Table.HeaderCell>
            <Table.HeaderCell className="text-right">费率 Rate</Table.HeaderCell>
            <Table.HeaderCell>起 From</Table.HeaderCell>
            <Table.HeaderCell>止 To</Table.HeaderCell>
            <Table.HeaderCell>状态 State</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data?.commission_rules.map((rule) => (
            <Table.Row key={rule.id}>
              <Table.Cell>{about(rule)}</Table.Cell>
              <Table.Cell className="text-right">{rule.rate_bp / 100} %</Table.Cell>
              <Table.Cell>{localTime(rule.valid_from)}</Table.Cell>
              <Table.Cell>{localTime(rule.valid_to)}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" color={STATES[rule.state][0]}>
                  {STATES[rule.state][1]}
                </Badge>
              </Table.Cell>
              <Table.Cell>
                {rule.state === "ended" ? null : (
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={busy}
                    onClick={() => void decide(`${PATH}/${rule.id}/end`, {}, "已结束 Ended")}
                  >
                    结束 End
                  </Button>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "佣金费率 Commission", icon: CurrencyDollar })

export default CommissionPage
