import { say, useLang, useTexts } from "~/i18n"
import type { Freight } from "~/lib/api/cart-types"
import { yuan } from "~/lib/money"
import { weight } from "~/lib/weight"

/** Freight, parcel by parcel. */
export function FreightLines({ freight }: { freight: Freight }) {
  const lang = useLang()
  const { common, shop } = useTexts()
  const { basket } = shop
  return (
    <>
      {freight.parcels.map(({ hub, storage_class, weight_grams, amount_fen }) => (
        <div key={`${hub.id}-${storage_class}`}>
          <dt>
            {basket.freight} ·{" "}
            {basket.freightFor(say(hub.name, lang), common.storage[storage_class])}{" "}
            <small>{weight(weight_grams, lang)}</small>
          </dt>
          <dd>{amount_fen ? yuan(amount_fen) : basket.freightFree}</dd>
        </div>
      ))}
    </>
  )
}
