import { say, useLang, useTexts } from "~/i18n"
import type { MayAsk } from "~/lib/api/case-types"
import { yuan } from "~/lib/money"
import { When } from "../when"

/** What a buyer may ask for of one seller's share; a plain form, photos and all. */
export function AskForm({
  share,
  may,
  requestKey,
}: {
  share: MayAsk["shares"][number]
  may: MayAsk
  requestKey: string
}) {
  const lang = useLang()
  const t = useTexts().afterSale
  const offered = new Set(share.lines.flatMap((line) => line.offers.map((offer) => offer.kind)))
  const kinds = may.kinds.filter(({ kind }) => offered.has(kind))
  if (!kinds.length) return null
  const own = (name: string) => `${share.seller_order_id}-${name}`
  return (
    <form method="post" encType="multipart/form-data" className="paper" data-inline="">
      <h3>{share.display_id}</h3>
      {share.until && (
        <p className="small">
          {t.until} <When at={share.until} />
        </p>
      )}
      <input type="hidden" name="answer" value="ask" />
      <input type="hidden" name="seller_order_id" value={share.seller_order_id} />
      <input type="hidden" name="request_key" value={`${requestKey}-${share.seller_order_id}`} />
      <div className="field">
        <label htmlFor={own("kind")}>{t.kind}</label>
        <select id={own("kind")} name="kind" required defaultValue={kinds[0]!.kind}>
          {kinds.map(({ kind, text }) => (
            <option key={kind} value={kind}>
              {say(text, lang)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={own("reason")}>{t.reason}</label>
        <select id={own("reason")} name="reason" required>
          {may.reasons.map(({ reason, text }) => (
            <option key={reason} value={reason}>
              {say(text, lang)}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>{t.lines}</legend>
        <p className="hint">{t.linesHint}</p>
        {share.lines.map((line) => (
          <LineFields key={line.order_line_id} line={line} />
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={own("note")}>{t.note}</label>
        <textarea id={own("note")} name="note" rows={3} maxLength={500} required />
        <p className="hint">{t.noteHint}</p>
      </div>
      <div className="field">
        <label htmlFor={own("photos")}>{t.photos}</label>
        <input
          id={own("photos")}
          name="photos"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
        />
      </div>
      <button className="button big wide">{t.send}</button>
    </form>
  )
}

function LineFields({ line }: { line: MayAsk["shares"][number]["lines"][number] }) {
  const t = useTexts().afterSale
  if (line.has_open_case)
    return (
      <p className="small">
        {line.title} · {t.busy}
      </p>
    )
  const most = Math.max(0, ...line.offers.map((offer) => offer.most))
  const money = line.offers.find((offer) => offer.kind === "refund")?.most_fen ?? 0
  const quantity = `quantity:${line.order_line_id}`
  const amount = `amount:${line.order_line_id}`
  return (
    <div className="case-line">
      <b>{line.title}</b>
      {line.perishable && <span className="small"> · {t.perishable}</span>}
      {most > 0 && (
        <div className="field">
          <label htmlFor={quantity}>
            {t.quantity} <span className="small">{t.most(String(most))}</span>
          </label>
          <input
            id={quantity}
            name={quantity}
            type="number"
            inputMode="decimal"
            min={0}
            max={most}
            step="any"
          />
        </div>
      )}
      {money > 0 && (
        <div className="field">
          <label htmlFor={amount}>
            {t.money} <span className="small">{t.most(yuan(money))}</span>
          </label>
          <input
            id={amount}
            name={amount}
            type="number"
            inputMode="decimal"
            min={0}
            max={money / 100}
            step="0.01"
          />
        </div>
      )}
    </div>
  )
}
