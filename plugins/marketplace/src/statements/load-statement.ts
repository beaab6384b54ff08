import type { MedusaContainer } from "@medusajs/framework/types"
import { settlementOf } from "../workflows/settlement/settlement-service"
import { readStatement } from "./read-statement"
import { statementPdf } from "./statement-pdf"
import { statementView, type StatementView } from "./statement-view"
import { statementXlsx } from "./statement-xlsx"

/** Whose statement; without a seller an operator asks. */
export type WantedStatement = { id: string; seller_id?: string }

async function load(container: MedusaContainer, wanted: WantedStatement) {
  const read = await settlementOf(container).read((db) => readStatement(db, wanted))
  return { view: statementView(read.statement, read.lines), settled_at: read.statement.settled_at }
}

/** A statement for a page. `SETTLEMENT-STATEMENT-01` when it is unknown or somebody else's. */
export const statementFor = async (
  container: MedusaContainer,
  wanted: WantedStatement
): Promise<StatementView> => (await load(container, wanted)).view

/** The same as a PDF (`SETTLEMENT-GLYPH-01`). */
export async function statementPaper(container: MedusaContainer, wanted: WantedStatement) {
  const { view, settled_at } = await load(container, wanted)
  return { view, content: statementPdf(view, settled_at) }
}

/** The same as a spreadsheet. */
export async function statementSheet(container: MedusaContainer, wanted: WantedStatement) {
  const { view } = await load(container, wanted)
  return { view, content: await statementXlsx(view) }
}
