import { Alert, Heading, Table, Text } from "@medusajs/ui"
import { both, localTime, officeTime, useAdminRoute } from "@xiangji/admin-kit"
import type { Policy } from "../lib/types"
import { NewTerms } from "./new-terms"

/** Every policy: its terms in force, what was and will be, and a way to set new ones. */
export const Policies = () => {
  const { data, error, reload } = useAdminRoute<{ policies: Policy[] }>("/admin/deadlines/policies")
  return (
    <div className="divide-y">
      {error ? <Alert variant="error">{error}</Alert> : null}
      {data?.policies.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">还没有规则 No terms yet</Text>
      ) : null}
      {data?.policies.map((policy) => (
        <section key={policy.code} className="flex flex-col gap-4 px-6 py-4">
          <div>
            <Heading level="h2">{both(policy.name)}</Heading>
            <Text className="text-ui-fg-subtle" size="small">
              {policy.code} ·{" "}
              {policy.source === "code" ? "默认规则 Default" : "已由操作员设定 Set by an operator"}
            </Text>
          </div>
          <dl className="grid grid-cols-1 gap-2 sm:grid-cols-3">
            <Fact name="提醒 Warn after" text={officeTime(policy.warn_minutes)} />
            <Fact name="到期 Due after" text={officeTime(policy.due_minutes)} />
            <Fact
              name="到期后升级 Escalate after due"
              text={policy.escalate_minutes.map(officeTime).join(" → ") || "–"}
            />
          </dl>
          {policy.rows.length ? (
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>生效 From</Table.HeaderCell>
                  <Table.HeaderCell>截止 To</Table.HeaderCell>
                  <Table.HeaderCell>到期 Due after</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {policy.rows.map((row) => (
                  <Table.Row key={row.id}>
                    <Table.Cell>{localTime(row.valid_from)}</Table.Cell>
                    <Table.Cell>{localTime(row.valid_to)}</Table.Cell>
                    <Table.Cell>{officeTime(row.due_minutes)}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          ) : null}
          <NewTerms key={JSON.stringify(policy)} policy={policy} onSet={reload} />
        </section>
      ))}
    </div>
  )
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt className="text-ui-fg-subtle text-sm">{name}</dt>
    <dd className="text-sm">{text}</dd>
  </div>
)
