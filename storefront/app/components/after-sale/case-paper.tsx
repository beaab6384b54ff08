import type { ReactNode } from "react"
import { say, useLang, useTexts } from "~/i18n"
import type { AfterSaleCase } from "~/lib/api/case-types"
import { yuan } from "~/lib/money"
import { Timeline } from "../timeline"
import { When } from "../when"

/** One case: what is asked for and why, with photos, where it stands and until when; below, what one may say to it. */
export function CasePaper({
  one,
  me,
  children,
}: {
  one: AfterSaleCase
  me: "buyer" | "seller"
  children?: ReactNode
}) {
  const lang = useLang()
  const t = useTexts().afterSale
  const mine = one.turn === me
  return (
    <section className="paper case-paper" id={one.id}>
      <h3 className="share-head">
        <span>
          {say(one.kind_text, lang)} <span className="small">{one.display_id}</span>
        </span>
        <span className="chip strong">{say(one.state_text, lang)}</span>
      </h3>
      <ul>
        {one.lines.map((line) => (
          <li key={line.order_line_id}>
            {line.title}
            {line.quantity > 0 && ` × ${line.quantity}`}
            {line.amount_fen > 0 && ` · ${yuan(line.amount_fen)}`}
          </li>
        ))}
      </ul>
      <p>
        {say(one.reason_text, lang)}
        {one.note && `：${one.note}`}
      </p>
      {one.photos.length > 0 && (
        <p className="case-photos">
          {one.photos.map(({ id, url }, index) => (
            <a key={id} href={url} target="_blank" rel="noreferrer">
              <img src={url} alt={t.photo(index + 1)} width={96} height={96} loading="lazy" />
            </a>
          ))}
        </p>
      )}
      <p className="small">
        {one.refund_fen === null
          ? `${t.asked} ${yuan(one.asked_fen)}`
          : `${t.refunded} ${yuan(one.refund_fen)}`}
        {one.refund_way === "hand" && ` · ${t.byHand}`}
      </p>
      {one.due_at && (
        <p className={mine ? "accent-text" : "small"}>
          {mine ? t.due : t.dueOthers} <When at={one.due_at} />
        </p>
      )}
      {children}
      <details>
        <summary>{say(one.state_text, lang)}</summary>
        <Timeline
          entries={one.events.map(({ at, text, reason }) => ({
            at,
            kind: "",
            text,
            place: reason,
          }))}
        />
      </details>
    </section>
  )
}
