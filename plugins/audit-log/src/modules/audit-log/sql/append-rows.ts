import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fault } from "@xiangji/kernel"
import { entryHash, type ChainedEntry } from "../../../domain/entry-hash"
import type { UnchainedRow } from "../../../domain/new-row"
import type { Link } from "../../../domain/verify-chain"

// 22 columns of a row; PostgreSQL takes 65,535 values in one statement.
const ROWS_A_STATEMENT = 1_000

// Whether a connection parses times depends on who opened it, and a transaction may be anybody's.
type Head = { seq: string; hash: string; at: Date | string }

/**
 * Hangs rows on the end of the chain. The head's row lock, held until the transaction ends, makes writers stand in
 * line; the database's clock, read under it, gives all servers one time.
 */
export async function appendRows(db: Knex, rows: readonly UnchainedRow[]): Promise<void> {
  if (!rows.length) return
  const { rows: heads } = await db.raw<{ rows: Head[] }>(
    `select seq, hash, date_trunc('milliseconds', clock_timestamp()) as at
     from audit_head where id = 'head' for update`
  )
  const [head] = heads
  if (!head) throw noHead()
  const chained = chain({ seq: Number(head.seq), hash: head.hash }, new Date(head.at), rows)
  for (let start = 0; start < chained.length; start += ROWS_A_STATEMENT)
    await db("audit_entry").insert(
      chained.slice(start, start + ROWS_A_STATEMENT).map(({ before, after, ...row }) => ({
        ...row,
        before: before === null ? null : JSON.stringify(before),
        after: after === null ? null : JSON.stringify(after),
      }))
    )
}

function chain(head: Link, at: Date, rows: readonly UnchainedRow[]) {
  let { seq, hash: prev_hash } = head
  return rows.map((row) => {
    const entry: ChainedEntry = { ...row, seq: ++seq, at, prev_hash }
    prev_hash = entryHash(entry)
    return { ...entry, hash: prev_hash }
  })
}

const noHead = () =>
  fault("unexpected", "AUDIT-HEAD-01", {
    zh: "操作记录的链头丢失，请联系管理员",
    en: "The head of the audit log is gone; ask the operator",
  })
