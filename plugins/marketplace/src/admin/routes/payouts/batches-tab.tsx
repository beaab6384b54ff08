import { Button, Container, Heading, Select, Text } from "@medusajs/ui"
import { both, Pages, useAdminRoute, useDecision } from "@xiangji/admin-kit"
import { useState } from "react"
import { BatchRow } from "./batch-row"
import type { Batches } from "./types"

const PAGE = 10
const PATH = "/admin/marketplace/payout-batches"

/** Files for the bank: export what waits, download, and take the bank's result in. */
export const BatchesTab = () => {
  const [page, setPage] = useState(0)
  const [chosen, setChosen] = useState<string>()
  const { data, error, reload } = useAdminRoute<Batches>(
    `${PATH}?limit=${PAGE}&offset=${page * PAGE}`
  )
  const { busy, decide } = useDecision(reload)
  const preset = chosen ?? data?.preset ?? "general"
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">银行批次 Bank files</Heading>
          <Text className="text-ui-fg-subtle">
            {data?.waiting ?? 0} 笔等着提交银行 wait to go to the bank
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-56">
            <Select value={preset} onValueChange={setChosen}>
              <Select.Trigger aria-label="银行格式 Layout">
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {data?.presets.map((one) => (
                  <Select.Item key={one.id} value={one.id}>
                    {both(one.name)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <Button
            isLoading={busy}
            disabled={!data?.waiting}
            onClick={() => void decide(PATH, { preset }, "批次已导出 The batch is exported")}
          >
            导出新批次 Export a batch
          </Button>
        </div>
      </div>
      {error ? (
        <Text role="alert" className="text-ui-fg-error px-6 py-4">
          {error}
        </Text>
      ) : null}
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-6">还没有批次 No batch yet</Text>
      ) : null}
      {data?.batches.map((batch) => (
        <BatchRow key={batch.id} batch={batch} onTaken={reload} />
      ))}
      <Pages count={data?.count ?? 0} size={PAGE} page={page} onPage={setPage} />
    </Container>
  )
}
