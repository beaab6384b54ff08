import { COLUMNS, IMPORT_FIELDS, type ImportField } from "./columns"
import { gramsOf } from "./read-weight"

/** What a column name means; a weight column may say in which unit its numbers are. */
export type HeaderName = { field: ImportField; grams_each?: number }

const BY_NAME = new Map(
  IMPORT_FIELDS.flatMap((field) => {
    const { name, aliases } = COLUMNS[field]
    return [name.zh, name.en, field, ...aliases].map((alias) => [plain(alias), field] as const)
  })
)

/** Recognises a column by its name, in either language, whatever its case, width, marks and brackets. */
export function headerName(text: string): HeaderName | null {
  const whole = BY_NAME.get(plain(text))
  const [, before = "", inside = ""] = /^(.*?)[(（[【](.*?)[)）\]】]\s*\*?$/.exec(text.trim()) ?? []
  const field = whole ?? BY_NAME.get(plain(before))
  if (!field) return null
  const weight = field === "net_weight" || field === "gross_weight"
  const grams_each = weight && inside ? (gramsOf(inside) ?? undefined) : undefined
  return grams_each ? { field, grams_each } : { field }
}

/** Letters and digits alone: how a name is meant, not how it is written. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
}
