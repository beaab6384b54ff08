import { say, useLang, useTexts } from "~/i18n"
import type { SellerShare } from "~/lib/api/order-types"
import { yuan } from "~/lib/money"
import { Timeline } from "../timeline"

/** One seller's share: how far it is, and its parcel. */
export function SharePaper({ share }: { share: SellerShare }) {
  const lang = useLang()
  const { order: t } = useTexts()
  const { seller, parcel } = share
  const name = say(seller?.name, lang)
  return (
    <section className="paper">
      <h3 className="share-head">
        {seller ? <a href={`/sellers/${seller.handle}`}>{name}</a> : name}
        <span className="chip strong">{say(share.state_text, lang)}</span>
      </h3>
      <p className="small">
        {share.display_id} · {t.goods} {yuan(share.items_fen)} · {t.freight}{" "}
        {yuan(share.freight_fen)}
      </p>
      {parcel ? (
        <>
          <p>
            {say(parcel.carrier.name, lang)} · {t.waybill}{" "}
            <b translate="no">{parcel.tracking_number ?? "…"}</b> · {say(parcel.status_text, lang)}
          </p>
          <Timeline
            entries={parcel.events.map(({ at, text, location }) => ({
              at,
              kind: "",
              text: typeof text === "string" ? { zh: text } : text,
              place: location,
            }))}
          />
        </>
      ) : (
        <p className="small">{t.noParcel}</p>
      )}
    </section>
  )
}
