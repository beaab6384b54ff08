import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cellProblem } from "../../domain/listing-import/cell-problem"
import type { Header } from "../../domain/listing-import/find-header"
import { addressOf } from "../../domain/listing-import/read-row"
import { inTransaction, type Sql } from "./database"
import type { JudgedRow } from "./judge-rows"
import { keepLease, LeaseLost, type Lease } from "./lease"

/** Keeps a batch of judged rows, and how far the check has come, together. */
export async function stageRows(
  container: MedusaContainer,
  lease: Lease,
  rows: readonly JudgedRow[],
  reached: { checked_to: number; progress: number }
): Promise<void> {
  await inTransaction(container, async (sql) => {
    if (!(await keepLease(sql, lease, "checking"))) throw new LeaseLost()
    const withIds = rows.map((row) => ({ id: generateEntityId(undefined, "imr"), ...row }))
    await sql(
      `insert into market_listing_import_row
         (id, import_id, row_number, sku, title, action, facts, problems, listing_id)
       select id, :import_id, row_number, sku, title, action, facts, problems, listing_id
       from jsonb_to_recordset(cast(:rows as jsonb)) as r(id text, row_number int, sku text,
         title text, action text, facts jsonb, problems jsonb, listing_id text)`,
      { import_id: lease.import_id, rows: JSON.stringify(withIds) }
    )
    await sql(
      `update market_listing_import
       set attempts = 0, checked_rows = checked_rows + :count, checked_to = :checked_to, progress = :progress
       where id = :import_id`,
      { import_id: lease.import_id, count: rows.length, ...reached }
    )
  })
}

/** Ends a check: a SKU twice in the file is a mistake that shows only now; then the rows are counted. */
export async function concludeCheck(
  container: MedusaContainer,
  lease: Lease,
  header: Header
): Promise<"ready" | "refused"> {
  return inTransaction(container, async (sql) => {
    if (!(await keepLease(sql, lease, "checking"))) throw new LeaseLost()
    await refuseRepeatedSkus(sql, lease.import_id, header)
    const [done] = await sql<{ state: "ready" | "refused" }>(
      `update market_listing_import i
       set state = case when c.error_rows > 0 then 'refused' else 'ready' end,
         total_rows = c.total_rows, checked_rows = c.total_rows, creates = c.creates,
         updates = c.updates, unchanged = c.unchanged, error_rows = c.error_rows,
         without_photo = c.without_photo, progress = 1, lease = null, next_attempt_at = null,
         finished_at = case when c.error_rows > 0 then now() end
       from (select count(*) as total_rows,
           count(*) filter (where action = 'create') as creates,
           count(*) filter (where action = 'update') as updates,
           count(*) filter (where action = 'unchanged') as unchanged,
           count(*) filter (where action = 'refused') as error_rows,
           count(*) filter (where action = 'create'
             and jsonb_array_length(coalesce(facts->'image_ids', '[]')) = 0) as without_photo
         from market_listing_import_row where import_id = :import_id) c
       where i.id = :import_id returning i.state`,
      { import_id: lease.import_id }
    )
    return done!.state
  })
}

async function refuseRepeatedSkus(sql: Sql, import_id: string, header: Header): Promise<void> {
  const repeated = await sql<{ id: string; sku: string; row_number: number }>(
    `select id, sku, row_number from (
       select id, sku, row_number, count(*) over (partition by sku) as times
       from market_listing_import_row where import_id = :import_id and sku is not null) r
     where times > 1 order by row_number`,
    { import_id }
  )
  const problems = repeated.map(({ id, sku, row_number }) => ({
    id,
    problem: cellProblem("skuTwice", addressOf(header, row_number, "sku"), sku),
  }))
  if (!problems.length) return
  await sql(
    `update market_listing_import_row r
     set action = 'refused', facts = null,
       problems = coalesce(r.problems, '[]') || jsonb_build_array(p.problem)
     from jsonb_to_recordset(cast(:problems as jsonb)) as p(id text, problem jsonb)
     where r.id = p.id`,
    { problems: JSON.stringify(problems) }
  )
}
