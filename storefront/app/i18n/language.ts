/** The languages every page speaks, the first by default. */
export const LANGUAGES = ["zh", "en"] as const
export type Lang = (typeof LANGUAGES)[number]

/** One sentence in both languages, as the backend sends it. English may be missing on what villagers wrote. */
export type LocalText = { zh: string; en?: string | null }

/** Name of the cookie that keeps a visitor's choice. */
export const LANGUAGE_COOKIE = "xiangji_lang"

/** True for a language we speak. */
export const isLang = (value: unknown): value is Lang => LANGUAGES.includes(value as Lang)

/** The text in the visitor's language, else in the other one. */
export function say(text: LocalText | string | null | undefined, lang: Lang): string {
  if (!text || typeof text === "string") return text ?? ""
  return (lang === "en" ? text.en : text.zh) || text.zh
}

/** Language of a request: the visitor's choice, else the browser's wish, else Chinese. */
export function languageOf(request: Request): Lang {
  const cookie = request.headers.get("Cookie") ?? ""
  const chosen = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=(\\w+)`).exec(cookie)?.[1]
  return isLang(chosen) ? chosen : wished(request.headers.get("Accept-Language") ?? "")
}

function wished(header: string): Lang {
  const wishes = header.split(",").map((wish) => {
    const [tag = "", quality] = wish.trim().split(/\s*;\s*q=/)
    return { lang: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) }
  })
  const ours = wishes.filter(({ lang, quality }) => isLang(lang) && quality > 0)
  const best = ours.sort((a, b) => b.quality - a.quality)[0]?.lang
  return isLang(best) ? best : "zh"
}
