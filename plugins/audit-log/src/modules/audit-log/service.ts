import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { newAuditId, newRow, undoneRow, type UnchainedRow } from "../../domain/new-row"
import {
  BEFORE_FIRST,
  checkEnd,
  checkLinks,
  type AuditBreak,
  type AuditVerdict,
  type Link,
} from "../../domain/verify-chain"
import type { AuditFilters, NewAuditEntry } from "../../types/audit-entry"
import { AuditEntry } from "./models/audit-entry"
import { appendRows } from "./sql/append-rows"
import {
  entriesBelow,
  entriesFrom,
  findEntries,
  occurringActions,
  readHead,
  type AuditRow,
} from "./sql/find-entries"

type SqlContext = Context<SqlEntityManager>

const PAGE = 1_000

/** A verdict over a part of the chain; `next` is where the following part starts. */
export type PartVerdict = AuditVerdict & { next: number | null; head: Link | null }

/** The chain of deeds. Entries are added and read; the database refuses everything else. */
export class AuditLogModuleService extends MedusaService({ AuditEntry }) {
  /** Adds entries to the chain under one lock, in the given order. Returns them as they were recorded. */
  @InjectManager()
  async append(
    entries: NewAuditEntry[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<UnchainedRow[]> {
    const rows = entries.map((entry) => newRow(newAuditId(), entry))
    await this.inTransaction_((db) => appendRows(db, rows), context)
    return rows
  }

  /** Adds entries that say that these deeds were taken back, last deed first. */
  @InjectManager()
  async appendUndone(
    rows: UnchainedRow[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const undone = [...rows].reverse().map((row) => undoneRow(newAuditId(), row))
    await this.inTransaction_((db) => appendRows(db, undone), context)
  }

  /** One page of fitting entries, newest first. */
  @InjectManager()
  async find(
    filters: AuditFilters,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ rows: AuditRow[]; count: number }> {
    return findEntries(knexOf(context), filters, page)
  }

  /** The actions that occur among fitting entries. */
  @InjectManager()
  async actions(
    filters: AuditFilters,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return occurringActions(knexOf(context), filters)
  }

  /** The next fitting entries below a number, newest first. */
  @InjectManager()
  async findBelow(
    filters: AuditFilters,
    below: number | null,
    limit: number,
    @MedusaContext() context: SqlContext = {}
  ): Promise<AuditRow[]> {
    return entriesBelow(knexOf(context), filters, below, limit)
  }

  /**
   * Checks the chain from a number on, at most `take` entries, without holding more than a page in memory. Entries
   * added meanwhile are left for the next time.
   */
  @InjectManager()
  async verify(
    { from = 1, take = Infinity }: { from?: number; take?: number } = {},
    @MedusaContext() context: SqlContext = {}
  ): Promise<PartVerdict> {
    const db = knexOf(context)
    const { head, last_seq } = await readHead(db)
    const to = Math.min(last_seq, from - 1 + take)
    const before = await linkBefore(db, from)
    let last = before ?? { ...BEFORE_FIRST, seq: from - 1 }
    let checked = 0
    const verdict = (first_bad?: AuditBreak): PartVerdict => ({
      ok: !first_bad,
      checked,
      ...(first_bad ? { first_bad } : {}),
      next: !first_bad && last.seq < last_seq ? last.seq + 1 : null,
      head,
    })
    if (!before && last.seq < last_seq)
      return verdict({ seq: last.seq, id: null, reason: "missing" })
    while (last.seq < to) {
      const page = await entriesFrom(db, { from: last.seq + 1, to }, PAGE)
      const result = checkLinks(last, page)
      checked += result.checked
      last = result.last
      if (result.first_bad) return verdict(result.first_bad)
      if (!page.length) return verdict({ seq: last.seq + 1, id: null, reason: "missing" })
    }
    if (last.seq < last_seq || from > last_seq + 1) return verdict()
    return verdict(checkEnd(last, head ?? BEFORE_FIRST))
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }
}

async function linkBefore(db: Knex, from: number): Promise<Link | undefined> {
  if (from === BEFORE_FIRST.seq + 1) return BEFORE_FIRST
  const [entry] = await entriesFrom(db, { from: from - 1, to: from - 1 }, 1)
  return entry
}

/** The transaction of the context when there is one, else the module's connection. */
function knexOf(context: SqlContext): Knex {
  const manager = context.transactionManager ?? context.manager!
  return manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
}
