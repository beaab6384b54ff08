import type { Cell } from "../cell"
import { sheetFault } from "../sheet-faults"
import { dayOfSerial, type NumberLook } from "./number-look"
import type { SharedStrings } from "./shared-strings"

/** A cell as the sheet's XML has it. */
export type RawCell = { type: string; style: number; value: string; formula: boolean }

type Book = { looks: readonly NumberLook[]; date1904: boolean }

/** What a cell says; null when it is empty. Formulas stay formulas, whatever they last showed. */
export function cellOf(raw: RawCell, book: Book, texts: SharedStrings): Cell | null {
  if (raw.formula) return { kind: "formula", text: raw.value }
  const { type, value } = raw
  if (type === "s") return value === "" ? null : textCell(texts.at(Number(value)))
  if (type === "inlineStr" || type === "str") return textCell(value)
  if (type === "b") return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE" }
  if (type === "e") return { kind: "error", text: value }
  if (type === "d") return { kind: "date", text: value.slice(0, 10) }
  return value.trim() === "" ? null : numberCell(value.trim(), raw.style, book)
}

/** Excel writes what XML cannot hold as `_x000D_`; only line ends of it are text. */
const textCell = (text: string): Cell | null =>
  text === "" ? null : { kind: "text", text: text.replace(/_x000D_/g, "") }

function numberCell(text: string, style: number, { looks, date1904 }: Book): Cell {
  const number = Number(text)
  if (!Number.isFinite(number)) throw sheetFault("damaged")
  const look = looks[style]
  if (look?.kind === "date") {
    const day = dayOfSerial(number, date1904)
    return day ? { kind: "date", text: day } : { kind: "error", text: "#NUM!" }
  }
  const digits = plainDigits(number)
  if (look?.kind === "padded" && /^\d+$/.test(digits))
    return { kind: "text", text: digits.padStart(look.digits, "0") }
  return { kind: "number", text: digits }
}

/** The number as Excel shows it: fifteen digits, so that 12.300000000000001 is 12.3 again, and never an exponent. */
export function plainDigits(number: number): string {
  const shown = Number.isSafeInteger(number) ? number : Number(number.toPrecision(15))
  if (Number.isInteger(shown) && Math.abs(shown) < 1e21) return BigInt(shown).toString()
  return String(shown).includes("e") ? shown.toFixed(20).replace(/0+$/, "") : String(shown)
}
