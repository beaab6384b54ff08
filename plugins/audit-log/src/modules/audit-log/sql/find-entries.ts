import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Json } from "../../../domain/canonical-json"
import type { ChainedEntry } from "../../../domain/entry-hash"
import type { Link } from "../../../domain/verify-chain"
import type { AuditFilters } from "../../../types/audit-entry"

/** An entry as it stands in the table. */
export type AuditRow = ChainedEntry & { hash: string }

type Stored = Omit<AuditRow, "seq" | "before" | "after"> & {
  seq: string
  before: Json | null
  after: Json | null
}

const COLUMNS = [
  ...["id", "seq", "at", "actor_type", "actor_id", "actor_name", "action"],
  ...["subject_type", "subject_id", "subject_label", "for_type", "for_id", "for_label"],
  ...["via_role", "mandate_id", "before", "after", "reason", "undoes", "prev_hash", "hash"],
]

/** One page of fitting entries, newest first, and how many there are. */
export async function findEntries(
  db: Knex,
  filters: AuditFilters,
  page: { limit: number; offset: number }
): Promise<{ rows: AuditRow[]; count: number }> {
  const rows: Stored[] = await fitting(db, filters)
    .select(COLUMNS)
    .orderBy("seq", "desc")
    .limit(page.limit)
    .offset(page.offset)
  const [counted]: { count: string }[] = await fitting(db, filters).count("* as count")
  return { rows: rows.map(asRow), count: Number(counted?.count ?? 0) }
}

/** The actions that occur among fitting entries. */
export async function occurringActions(db: Knex, filters: AuditFilters): Promise<string[]> {
  const rows: { action: string }[] = await fitting(db, filters).distinct("action").orderBy("action")
  return rows.map(({ action }) => action)
}

/** The next fitting entries below a number, newest first: a long list is read without counting through it again. */
export async function entriesBelow(
  db: Knex,
  filters: AuditFilters,
  below: number | null,
  limit: number
): Promise<AuditRow[]> {
  const query = fitting(db, filters).select(COLUMNS).orderBy("seq", "desc").limit(limit)
  const rows: Stored[] = await (below === null ? query : query.where("seq", "<", below))
  return rows.map(asRow)
}

/** Entries in the order of the chain, from a number on up to another. */
export async function entriesFrom(
  db: Knex,
  range: { from: number; to: number },
  limit: number
): Promise<AuditRow[]> {
  const rows: Stored[] = await db("audit_entry")
    .select(COLUMNS)
    .whereBetween("seq", [range.from, range.to])
    .orderBy("seq")
    .limit(limit)
  return rows.map(asRow)
}

/** The end of the chain as its head tells it, and the number of the last entry there is, at one moment. */
export async function readHead(db: Knex): Promise<{ head: Link | null; last_seq: number }> {
  const { rows } = await db.raw<{
    rows: { seq: string | null; hash: string | null; last_seq: string | null }[]
  }>(
    `select head.seq, head.hash, last.seq as last_seq
     from (select max(seq) as seq from audit_entry) last
     left join audit_head head on head.id = 'head'`
  )
  const [row] = rows
  const head = row?.hash ? { seq: Number(row.seq), hash: row.hash } : null
  return { head, last_seq: Number(row?.last_seq ?? 0) }
}

function fitting(db: Knex, filters: AuditFilters): Knex.QueryBuilder {
  const query = db("audit_entry")
  for (const field of ["for_id", "actor_id", "subject_id", "action"] as const)
    if (filters[field]) void query.where(field, filters[field])
  if (filters.from) void query.where("at", ">=", filters.from)
  if (filters.to) void query.where("at", "<", filters.to)
  const { q } = filters
  if (q) {
    const part = `%${q.replace(/[\\%_]/g, "\\$&")}%`
    void query.where((any) => {
      for (const field of ["actor_id", "subject_id", "for_id", "mandate_id", "id", "undoes"])
        void any.orWhere(field, q)
      for (const field of ["actor_name", "subject_label", "for_label", "reason", "action"])
        void any.orWhereILike(field, part)
    })
  }
  return query
}

// bigint arrives as text; these numbers stay far below what a double holds exactly.
const asRow = (stored: Stored): AuditRow => ({
  ...stored,
  seq: Number(stored.seq),
  before: stored.before ?? null,
  after: stored.after ?? null,
})
