import { PageTitle } from "~/components/page-title"
import { Price } from "~/components/price"
import { ReadAloud } from "~/components/sell/money/read-aloud"
import { Row, StatementOrders } from "~/components/sell/money/statement-orders"
import { say, useLang, useTexts } from "~/i18n"
import { signedIn } from "~/lib/api/caller.server"
import { findStatement } from "~/lib/api/money.server"
import type { Statement } from "~/lib/api/money-types"
import { chinaDate } from "~/lib/china-time"
import type { Route } from "./+types/statement"

export async function loader({ request, params }: Route.LoaderArgs) {
  const caller = await signedIn("member", request)
  return { statement: await findStatement(caller, params.seller, params.id) }
}

export default function StatementPage({ loaderData, params }: Route.ComponentProps) {
  const lang = useLang()
  const t = useTexts().sell.money
  const { statement } = loaderData
  const file = `/sell/${params.seller}/statements/${params.id}/file`
  const sentences = statement.sentences.map((sentence) => say(sentence, lang))
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy money-page">
      <PageTitle>{t.statement(statement.number)}</PageTitle>
      <h1>{t.statement(statement.number)}</h1>
      <p className="lead">
        {t.period(chinaDate(statement.from, lang), chinaDate(statement.to, lang))}
      </p>
      <div className="tile tile-money">
        <span>{t.receive}</span>
        <Price fen={statement.closing_fen} size="big" />
        <span>
          {say(statement.standing_text, lang)}
          <PaidTo statement={statement} />
        </span>
      </div>
      <section className="paper in-words">
        <h2>{t.inWords}</h2>
        <ReadAloud sentences={sentences} />
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <Sum statement={statement} />
      <StatementOrders orders={statement.orders} />
      <p className="two-ways">
        <a className="button quiet wide" href={`${file}/pdf`} target="_blank" rel="noreferrer">
          {t.pdf}
        </a>
        <a className="button quiet wide" href={`${file}/xlsx`} download>
          {t.sheet}
        </a>
      </p>
    </main>
  )
}

function PaidTo({ statement: { payout } }: { statement: Statement }) {
  const lang = useLang()
  const t = useTexts().sell.money
  if (!payout) return null
  if (payout.failure) return <> · {say(payout.failure.text, lang)}</>
  if (payout.destination.kind !== "bank") return <> · Stripe</>
  return <> · {t.paidTo(payout.destination.account.slice(-4))}</>
}

function Sum({ statement }: { statement: Statement }) {
  const lang = useLang()
  const t = useTexts().sell.money
  const { totals } = statement
  return (
    <dl className="sum-rows paper">
      <Row name={t.price} fen={totals.price_fen} />
      {totals.refund_fen !== 0 && <Row name={t.refund} fen={-totals.refund_fen} />}
      {totals.fee_fen !== 0 && <Row name={t.fee} fen={-totals.fee_fen} />}
      {statement.corrections.map(({ on, text, amount_fen }) => (
        <Row key={`${on} ${text.zh}`} name={say(text, lang)} fen={amount_fen} />
      ))}
      {statement.opening_fen !== 0 && <Row name={t.fromLast} fen={statement.opening_fen} />}
      <Row name={t.sum} fen={statement.closing_fen} strong />
    </dl>
  )
}
