import { say, useLang, useTexts, type LocalText } from "~/i18n"
import { spacedPhone } from "~/lib/phone"

/** What an answer is called in words. */
export function useFactText(): (field: string, value: unknown) => string {
  const lang = useLang()
  const { common, sell } = useTexts()
  const words: Record<string, Record<string, string>> = {
    kind: common.sellerKind,
    taxpayer_kind: sell.apply.tax.kind,
    issuance_route: sell.apply.tax.route,
  }
  return (field, value) => {
    if (typeof value === "object" && value) return say(value as LocalText, lang)
    const text = String(value ?? "")
    return field === "phone" ? spacedPhone(text) : (words[field]?.[text] ?? text)
  }
}
