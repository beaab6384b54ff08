import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { Pages, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import { AuditFilters } from "../../components/audit-filters"
import { AuditTable } from "../../components/audit-table"
import { VerifyChain } from "../../components/verify-chain"
import { NO_FILTERS, queryOf, type Entry, type Filters } from "../../lib/types"

const PAGE_SIZE = 20

const AuditPage = () => {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS)
  const [page, setPage] = useState(0)
  const filter = (part: Partial<Filters>) => {
    setFilters({ ...filters, ...part })
    setPage(0)
  }
  const query = queryOf(filters)
  const { data, error } = useAdminRoute<{ entries: Entry[]; count: number }>(
    `/admin/audit?limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}&${query}`
  )
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">操作记录 Audit</Heading>
          <Text className="text-ui-fg-subtle">
            谁替谁做了什么，改了什么；不能修改，不能删除 Who did what for whom, and what changed;
            nobody can change or delete it
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <VerifyChain />
          <Button variant="secondary" asChild>
            <a href={`/admin/audit/export.csv?${query}`} download>
              导出 Export
            </a>
          </Button>
        </div>
      </div>
      <AuditFilters filters={filters} onFilter={filter} />
      {error ? <Alert variant="error">{error}</Alert> : null}
      {data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">没有记录 No entries</Text>
      ) : null}
      <AuditTable entries={data?.entries ?? []} onFilter={filter} />
      <Pages count={data?.count ?? 0} size={PAGE_SIZE} page={page} onPage={setPage} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "操作记录 Audit", icon: ShieldCheck })

export default AuditPage
