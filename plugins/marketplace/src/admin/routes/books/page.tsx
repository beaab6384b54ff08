import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, Container, Heading, Table, Text } from "@medusajs/ui"
import {
  both,
  type LocalText,
  localTime,
  Pages,
  ReasonButton,
  StateFilter,
  useAdminRoute,
  useDecision,
  yuan,
} from "@xiangji/admin-kit"
import { useState } from "react"
import { LastCheck } from "./last-check"

type Exception = {
  id: string
  text: LocalText
  subject_type: string
  subject_id: string
  expected_fen: number | null
  found_fen: number | null
  found_at: string
  state: "open" | "resolved"
  resolution: string | null
}

const PAGE = 20
const STATES = { open: "待处理 Open", resolved: "已处理 Resolved" }
const figure = (fen: number | null) => (fen === null ? "–" : yuan(fen))

/** Figures that should agree and do not, and when the books were last proved. */
const BooksPage = () => {
  const [state, setState] = useState("open")
  const [page, setPage] = useState(0)
  const { data, error, reload } = useAdminRoute<{ exceptions: Exception[]; count: number }>(
    `/admin/marketplace/exceptions?state=${state}&limit=${PAGE}&offset=${page * PAGE}`
  )
  const { busy, decide } = useDecision(reload)
  const check = () =>
    decide("/admin/marketplace/ledger/checks", {}, "已核对 The books were checked")
  return (
    <Container className="p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">对账 Books</Heading>
          <LastCheck after={data} />
        </div>
        <div className="flex flex-wrap gap-2">
          <StateFilter states={STATES} value={state} onChange={setState} />
          <Button variant="secondary" disabled={busy} onClick={() => void check()}>
            现在核对 Check now
          </Button>
        </div>
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 pb-4">
          {error}
        </Text>
      ) : null}
      {data && !data.count ? (
        <Text className="px-6 pb-6">没有差异 Nothing disagrees</Text>
      ) : (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>差异 What</Table.HeaderCell>
              <Table.HeaderCell>对象 Of</Table.HeaderCell>
              <Table.HeaderCell className="text-right">应为 Expected</Table.HeaderCell>
              <Table.HeaderCell className="text-right">实为 Found</Table.HeaderCell>
              <Table.HeaderCell>发现 Since</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.exceptions.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell>{both(one.text)}</Table.Cell>
                <Table.Cell>
                  <Subject exception={one} />
                </Table.Cell>
                <Table.Cell className="text-right">{figure(one.expected_fen)}</Table.Cell>
                <Table.Cell className="text-right">{figure(one.found_fen)}</Table.Cell>
                <Table.Cell className="whitespace-nowrap">{localTime(one.found_at)}</Table.Cell>
                <Table.Cell>
                  {one.state === "open" ? (
                    <ReasonButton
                      label="说明并关闭 Close"
                      about={both(one.text)}
                      readBy="说明（留档）Why, for the record"
                      disabled={busy}
                      onReason={(reason) =>
                        void decide(
                          `/admin/marketplace/exceptions/${one.id}/resolve`,
                          { reason },
                          "已关闭 Closed"
                        )
                      }
                    />
                  ) : (
                    (one.resolution ?? "已相符 Agrees again")
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {data?.count ? <Pages count={data.count} size={PAGE} page={page} onPage={setPage} /> : null}
    </Container>
  )
}

const Subject = ({ exception }: { exception: Exception }) =>
  exception.subject_type === "order" ? (
    <a className="text-ui-fg-interactive" href={`/app/orders/${exception.subject_id}`}>
      {exception.subject_id}
    </a>
  ) : (
    <span>
      {exception.subject_type} {exception.subject_id}
    </span>
  )

export const config = defineRouteConfig({ label: "对账 Books", icon: CheckCircle })

export default BooksPage
