import { Readable } from "node:stream"
import { stringify } from "csv-stringify"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditEntryView, AuditFilters } from "../types/audit-entry"
import { auditLogService } from "./audit-log-service"
import { entryView } from "./entry-view"

const PAGE = 500

const COLUMNS: readonly [string, (entry: AuditEntryView) => string | number | null][] = [
  ["序号 No.", (entry) => entry.seq],
  ["时间 Time", (entry) => entry.at.toISOString()],
  ["操作人类型 Actor type", (entry) => entry.actor.type],
  ["操作人编号 Actor id", (entry) => entry.actor.id],
  ["操作人 Actor", (entry) => entry.actor.name],
  ["操作 Action", (entry) => `${entry.action_text.zh} ${entry.action_text.en}`],
  ["操作代码 Action code", (entry) => entry.action],
  ["对象类型 Subject type", (entry) => entry.subject.type],
  ["对象编号 Subject id", (entry) => entry.subject.id],
  ["对象 Subject", (entry) => entry.subject.label],
  ["代谁 For", (entry) => entry.for && (entry.for.label ?? entry.for.id)],
  ["代谁编号 For id", (entry) => entry.for?.id ?? null],
  ["身份 Role", (entry) => entry.via?.role ?? null],
  ["委托编号 Mandate", (entry) => entry.via?.mandate_id ?? null],
  ["改前 Before", (entry) => entry.before && JSON.stringify(entry.before)],
  ["改后 After", (entry) => entry.after && JSON.stringify(entry.after)],
  ["原因 Reason", (entry) => entry.reason],
  ["撤销 Undoes", (entry) => entry.undoes],
  ["哈希 Hash", (entry) => entry.hash],
]

/**
 * The fitting entries as a CSV file, newest first, read as fast as it is taken away: for spreadsheets, so with a byte
 * order mark, and no cell can become a formula.
 */
export function auditCsv(
  container: Pick<MedusaContainer, "resolve">,
  filters: AuditFilters
): Readable {
  const csv = stringify({
    bom: true,
    header: true,
    columns: COLUMNS.map(([header]) => header),
    escape_formulas: true,
    record_delimiter: "windows",
  })
  const lines = Readable.from(csvLines(container, filters))
  // Whichever end breaks off, the other is not left waiting.
  lines.on("error", (error) => csv.destroy(error))
  csv.on("close", () => lines.destroy())
  return lines.pipe(csv)
}

async function* csvLines(container: Pick<MedusaContainer, "resolve">, filters: AuditFilters) {
  const service = auditLogService(container)
  let below: number | null = null
  for (;;) {
    const rows = await service.findBelow(filters, below, PAGE)
    for (const row of rows) {
      const entry = entryView(row)
      yield COLUMNS.map(([, value]) => value(entry))
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    below = last.seq
  }
}
