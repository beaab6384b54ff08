import { useLang } from "~/i18n"
import { chinaTime } from "~/lib/china-time"

/** A moment as clocks in China show it. */
export function When({ at, day }: { at: string; day?: boolean }) {
  const lang = useLang()
  return <time dateTime={at}>{chinaTime(at, lang, day)}</time>
}
