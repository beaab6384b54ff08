import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { both, StateFilter, useAdminRoute, yuan } from "@xiangji/admin-kit"
import { useState } from "react"
import { StatementDrawer } from "./statement-drawer"
import type { Account, Accounts } from "./types"

const ALL = "all"

/** Every account of the ledger with what is on it; a click shows its statement. */
const LedgerPage = () => {
  const { data, error } = useAdminRoute<Accounts>("/admin/marketplace/ledger/accounts")
  const [kind, setKind] = useState(ALL)
  const [open, setOpen] = useState<Account>()
  const kinds = Object.entries(data?.chart ?? {}).map(([key, { name }]) => [key, both(name)])
  const nameOf = (account: Account) => both(data?.chart[account.kind]?.name)
  const ownerOf = (account: Account) =>
    account.owner_id ? both(data?.owners[account.owner_id]) || account.owner_id : "平台 Platform"
  const shown = (data?.accounts ?? []).filter((account) => kind === ALL || account.kind === kind)
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">账本 Ledger</Heading>
          {data ? (
            <Badge size="2xsmall" color={data.sum_fen === 0 ? "green" : "red"}>
              {data.sum_fen === 0 ? "借贷平衡 Balanced" : `不平 Off by ${yuan(data.sum_fen)}`}
            </Badge>
          ) : null}
        </div>
        <StateFilter
          label="科目 Account"
          states={Object.fromEntries([[ALL, "全部 All"], ...kinds])}
          value={kind}
          onChange={setKind}
        />
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 pb-4">
          {error}
        </Text>
      ) : null}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>科目 Account</Table.HeaderCell>
            <Table.HeaderCell>归属 Of</Table.HeaderCell>
            <Table.HeaderCell className="text-right">分录 Entries</Table.HeaderCell>
            <Table.HeaderCell className="text-right">借方余额 Debit</Table.HeaderCell>
            <Table.HeaderCell className="text-right">贷方余额 Credit</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map((account) => (
            <Table.Row key={account.id}>
              <Table.Cell>
                <button
                  type="button"
                  className="text-ui-fg-interactive min-h-11 text-left"
                  onClick={() => setOpen(account)}
                >
                  {nameOf(account)}
                </button>
              </Table.Cell>
              <Table.Cell>{ownerOf(account)}</Table.Cell>
              <Table.Cell className="text-right">{account.entries}</Table.Cell>
              <Table.Cell className="text-right">
                {account.balance_fen > 0 ? yuan(account.balance_fen) : ""}
              </Table.Cell>
              <Table.Cell className="text-right">
                {account.balance_fen < 0 ? yuan(-account.balance_fen) : ""}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {open ? (
        <StatementDrawer
          accountId={open.id}
          title={`${nameOf(open)} · ${ownerOf(open)}`}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "账本 Ledger", icon: BookOpen })

export default LedgerPage
