import { say, useLang, useTexts } from "~/i18n"
import type { TimelineEntry } from "~/lib/api/order-types"
import { When } from "./when"

/** One list of what happened, newest first: orders, parcels, invoices and posted paper look alike. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const lang = useLang()
  const { common, order } = useTexts()
  const kinds: Record<string, string> = order.kind
  if (!entries.length) return <p className="small">{common.timelineEmpty}</p>
  const newestFirst = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  return (
    <ol className="timeline">
      {newestFirst.map((entry, index) => (
        <li key={`${entry.at}-${index}`} data-kind={entry.kind}>
          <p className="timeline-head">
            {kinds[entry.kind] && <span className="chip">{kinds[entry.kind]}</span>}
            <When at={entry.at} />
            {entry.place && <span> · {entry.place}</span>}
          </p>
          <p>{say(entry.text, lang)}</p>
        </li>
      ))}
    </ol>
  )
}
