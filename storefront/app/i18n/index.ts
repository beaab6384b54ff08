import { useRouteLoaderData } from "react-router"
import { en } from "./en"
import type { Lang } from "./language"
import { zh, type Texts } from "./zh"

export { say, type Lang, type LocalText } from "./language"
export type { Texts } from "./zh"

const TEXTS: Record<Lang, Texts> = { zh, en }

/** All sentences of one language. */
export const textsOf = (lang: Lang): Texts => TEXTS[lang]

/** The visitor's language, inside a component. */
export function useLang(): Lang {
  const root = useRouteLoaderData<{ lang: Lang }>("root")
  return root?.lang ?? "zh"
}

/** The sentences of the visitor's language, inside a component. */
export const useTexts = (): Texts => textsOf(useLang())
