import { fault, type Fen } from "@xiangji/kernel"

/** What one line, or a whole document, comes to. Always `net_fen + tax_fen = gross_fen`. */
export type TaxAmounts = { gross_fen: Fen; net_fen: Fen; tax_fen: Fen }

/**
 * Takes the tax out of a tax-inclusive amount: net = round½up(gross ÷ (1 + rate)), tax = gross − net. Rounding the
 * net and not the tax is what issuing systems do: 100.00 at 13 % is 88.50 + 11.50. Half a fen goes away from zero, so
 * that a red line mirrors its blue one.
 */
export function taxOfLine(gross_fen: Fen, rate_bp: number): TaxAmounts {
  if (!Number.isSafeInteger(gross_fen) || !Number.isInteger(rate_bp) || rate_bp < 0)
    throw fault("invalid", "INVOICE-AMOUNT-01", {
      zh: "金额须为整数分，税率须为非负的万分数",
      en: "Amounts are whole fen and rates are whole basis points, zero or more",
    })
  const divisor = BigInt(10_000 + rate_bp)
  const magnitude = (BigInt(Math.abs(gross_fen)) * 20_000n + divisor) / (2n * divisor)
  const net_fen = gross_fen < 0 ? -Number(magnitude) : Number(magnitude)
  return { gross_fen, net_fen, tax_fen: gross_fen - net_fen }
}

/** The head of a document is the sum of its lines; nothing is taxed a second time. */
export function sumAmounts(lines: readonly TaxAmounts[]): TaxAmounts {
  return lines.reduce(
    (sum, line) => ({
      gross_fen: sum.gross_fen + line.gross_fen,
      net_fen: sum.net_fen + line.net_fen,
      tax_fen: sum.tax_fen + line.tax_fen,
    }),
    { gross_fen: 0, net_fen: 0, tax_fen: 0 }
  )
}
