import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { batchTable, yuanText, type BatchPayment } from "../../domain/payout/bank-batch/batch-table"
import { encodeGbk } from "../../domain/payout/bank-batch/gbk"
import { noSuchPayout } from "../../domain/payout/payout-faults"
import { PRESETS } from "../../domain/payout/bank-batch/presets"
import { payoutsOfBatch, readBatch } from "../../modules/settlement/sql/batches"
import type { PayoutRow } from "../../modules/settlement/sql/payout-row"
import { writeCsv } from "../../spreadsheet/write/write-csv"
import { writeXlsx } from "../../spreadsheet/write/write-xlsx"
import { settlementOf } from "../settlement/settlement-service"
import { openDestination } from "./vault-of-money"

/** A batch's file: `xlsx`, `csv` in the bank's own encoding, or `csv-utf8`. */
export type BatchFormat = "xlsx" | "csv" | "csv-utf8"

/**
 * Writes a batch's file from what was frozen when it was exported, so that it is the same however often it is asked
 * for. `PAYOUT-BATCH-01`, `-03` (characters that the bank's encoding lacks).
 */
export async function batchFile(
  container: MedusaContainer,
  id: string,
  format: BatchFormat
): Promise<{ name: string; format: "xlsx" | "csv"; content: Buffer }> {
  const settlement = settlementOf(container)
  const [batch, payouts] = await settlement.read(
    async (db) => [await readBatch(db, id), await payoutsOfBatch(db, id)] as const
  )
  const { purpose } = settlement.providers.bank
  const payments = payouts.map((payout) => paymentOf(container, payout, purpose))
  const preset = PRESETS[batch.preset]
  const totals = { count: batch.count, total_fen: Number(batch.total_fen) }
  const name = `打款批次-${String(batch.number).padStart(4, "0")}`
  if (format === "xlsx") {
    const { headerRows, rows } = batchTable(preset, payments, totals, (fen) => fen / 100)
    const widths = preset.columns.map((column) => column.width)
    const content = await writeXlsx([{ name: "批量转账", widths, headerRows, rows }])
    return { name, format, content }
  }
  const { rows } = batchTable(preset, payments, totals, yuanText)
  const text = (await bytesOf(writeCsv(rows))).toString("utf8")
  const gbk = format === "csv" && preset.encoding === "gbk"
  // The mark is for Excel; a GBK file has none.
  const content = gbk ? encodeGbk(text.replace(/^\ufeff/, "")) : Buffer.from(text)
  return { name, format: "csv", content }
}

function paymentOf(container: MedusaContainer, payout: PayoutRow, purpose: string): BatchPayment {
  const destination = openDestination(container, payout.destination_sealed)
  if (destination.kind !== "bank") throw noSuchPayout()
  const { reference, amount_fen } = payout
  return {
    line: payout.batch_line ?? 0,
    reference,
    amount_fen,
    account: destination.account,
    purpose,
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Buffer))
  return Buffer.concat(parts)
}
