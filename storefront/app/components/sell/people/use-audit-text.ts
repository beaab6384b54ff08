import { say, useLang, useTexts, type LocalText } from "~/i18n"
import { chinaTime } from "~/lib/china-time"
import { yuan } from "~/lib/money"

type Words = Partial<Record<string, string>>

/** Names and values of what a record says has changed, in words where we have them. */
export function useAuditText() {
  const lang = useLang()
  const { common, sell } = useTexts()
  const { audit: t, apply, listings, mandates, people } = sell
  const names: Words = { ...apply.field, ...t.field }
  const words: Partial<Record<string, Words>> = {
    state: { ...apply.status.state, ...sell.stateShort, ...listings.state },
    role: people.role,
    scopes: mandates.scope,
    kind: common.sellerKind,
    sale_unit: common.unit,
    storage_class: common.storage,
    taxpayer_kind: apply.tax.kind,
    issuance_route: apply.tax.route,
  }

  function textOf(field: string, value: unknown): string {
    if (value === null || value === undefined || value === "") return t.nothing
    if (typeof value === "boolean") return value ? t.yes : t.no
    if (Array.isArray(value)) {
      if (field === "image_ids") return String(value.length)
      return value.map((part) => textOf(field, part)).join(lang === "zh" ? "、" : ", ") || t.nothing
    }
    if (typeof value === "object") return objectText(value)
    if (typeof value === "number") return field.endsWith("_fen") ? yuan(value) : String(value)
    const text = String(value)
    if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return chinaTime(text, lang, field.startsWith("valid_"))
    return words[field]?.[text] ?? text
  }

  function objectText(value: object): string {
    if (typeof (value as LocalText).zh === "string") return say(value as LocalText, lang)
    const { from, to } = value as { from?: unknown; to?: unknown }
    if (typeof from === "string" && typeof to === "string") return `${from} – ${to}`
    return Object.entries(value)
      .map(([name, part]) => `${nameOf(name)} ${textOf(name, part)}`)
      .join("；")
  }

  const nameOf = (field: string) => names[field] ?? field
  return { nameOf, textOf }
}
