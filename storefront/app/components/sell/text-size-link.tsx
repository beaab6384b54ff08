import { useRouteLoaderData } from "react-router"
import { useTexts } from "~/i18n"

/** The same page in large or normal text. */
export function TextSizeLink() {
  const { textSize } = useTexts().sell
  const root = useRouteLoaderData<{ here: string; bigText: boolean }>("root")
  const to = root?.bigText ? "normal" : "big"
  return (
    <a
      className={`text-size to-${to}`}
      href={`/sell/text/${to}?back=${encodeURIComponent(root?.here ?? "/sell")}`}
      rel="nofollow"
    >
      {textSize[to]}
    </a>
  )
}
