import { useRouteLoaderData } from "react-router"
import { useLang, useTexts } from "~/i18n"

/** The same page in the other language. */
export function LanguageLink() {
  const lang = useLang()
  const { otherLanguage } = useTexts().common
  const root = useRouteLoaderData<{ here: string }>("root")
  const other = lang === "zh" ? "en" : "zh"
  const href = `/lang/${other}?back=${encodeURIComponent(root?.here ?? "/")}`
  return (
    <a className="language" href={href} lang={other === "zh" ? "zh-CN" : "en"} rel="nofollow">
      {otherLanguage}
    </a>
  )
}
