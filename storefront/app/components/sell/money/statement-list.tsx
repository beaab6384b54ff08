import { Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { StatementInBrief } from "~/lib/api/money-types"
import { chinaDate } from "~/lib/china-time"
import { yuan } from "~/lib/money"

/** Statements to tap: the period, what comes of it and how far that is. */
export function StatementList({
  seller,
  statements,
}: {
  seller: string
  statements: StatementInBrief[]
}) {
  const lang = useLang()
  const t = useTexts().sell.money
  return (
    <ul className="plain statement-list">
      {statements.map((one) => (
        <li key={one.id}>
          <Link className="seller-row" to={`/sell/${seller}/statements/${one.id}`}>
            <span>
              <b>{t.period(chinaDate(one.from, lang), chinaDate(one.to, lang))}</b>
              <small>
                {t.statement(one.number)} · {say(one.standing_text, lang)}
              </small>
            </span>
            <b className={one.closing_fen < 0 ? "minus" : "plus"}>{yuan(one.closing_fen)}</b>
          </Link>
        </li>
      ))}
    </ul>
  )
}
