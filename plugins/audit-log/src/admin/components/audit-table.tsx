import { Badge, Button, Table, Text } from "@medusajs/ui"
import { both, localTime } from "@xiangji/admin-kit"
import { ACTOR_TEXT, ROLE_TEXT, type Entry, type Filters } from "../lib/types"
import { Changes } from "./changes"

type Props = { entries: Entry[]; onFilter: (part: Partial<Filters>) => void }

/** Who, for whom, what, and what changed. A name shows all that this one did, or had done for it. */
export const AuditTable = ({ entries, onFilter }: Props) => (
  <Table>
    <Table.Header>
      <Table.Row>
        <Table.HeaderCell>时间 Time</Table.HeaderCell>
        <Table.HeaderCell>谁 Who</Table.HeaderCell>
        <Table.HeaderCell>替谁 For</Table.HeaderCell>
        <Table.HeaderCell>做了什么 What</Table.HeaderCell>
        <Table.HeaderCell>改前 → 改后 Before → after</Table.HeaderCell>
      </Table.Row>
    </Table.Header>
    <Table.Body>
      {entries.map((entry) => (
        <Table.Row key={entry.id} className="align-top">
          <Table.Cell>{localTime(entry.at)}</Table.Cell>
          <Table.Cell>
            <Name
              text={entry.actor.name ?? entry.actor.id}
              onClick={() => onFilter({ actor: entry.actor.id })}
            />
            <Text size="small" className="text-ui-fg-subtle">
              {ACTOR_TEXT[entry.actor.type]}
            </Text>
          </Table.Cell>
          <Table.Cell>
            <ForWhom entry={entry} onFilter={onFilter} />
          </Table.Cell>
          <Table.Cell>
            <Text size="small">{both(entry.action_text)}</Text>
            <Text size="small" className="text-ui-fg-subtle">
              {entry.subject.label ?? `${entry.subject.type} ${entry.subject.id}`}
            </Text>
            {entry.undoes ? (
              <Badge size="2xsmall" color="orange">
                撤销此前操作 Takes an earlier one back
              </Badge>
            ) : null}
          </Table.Cell>
          <Table.Cell>
            <Changes before={entry.before} after={entry.after} />
            {entry.reason ? <Text size="small">原因 Reason: {entry.reason}</Text> : null}
          </Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
)

const ForWhom = ({ entry, onFilter }: { entry: Entry; onFilter: Props["onFilter"] }) => {
  const { via } = entry
  const whom = entry.for
  if (!whom) return <>–</>
  return (
    <>
      <Name text={whom.label ?? whom.id} onClick={() => onFilter({ for: whom.id })} />
      {via ? (
        <Text size="small" className="text-ui-fg-subtle">
          {via.role ? (ROLE_TEXT[via.role] ?? via.role) : null}
          {via.mandate_id ? " · 凭委托 by mandate" : null}
        </Text>
      ) : null}
    </>
  )
}

const Name = ({ text, onClick }: { text: string; onClick: () => void }) => (
  <Button
    variant="transparent"
    className="px-0"
    title="只看相关记录 Show only these"
    onClick={onClick}
  >
    {text}
  </Button>
)
