import { Price } from "~/components/price"
import { useTexts } from "~/i18n"
import type { Money } from "~/lib/api/money-types"
import { yuan } from "~/lib/money"

/** The one big figure, and where its parts are. */
export function MoneyFigures({ money }: { money: Money }) {
  const t = useTexts().sell.money
  const { coming_fen, waiting_fen, settled_fen, on_its_way_fen, paid_fen } = money
  const rows = [
    { name: t.onItsWay, fen: on_its_way_fen },
    { name: settled_fen < 0 ? t.owes : t.settled, fen: settled_fen },
    { name: t.waiting, fen: waiting_fen },
    { name: t.coming, fen: coming_fen },
  ]
  return (
    <>
      <div className="tile tile-money">
        <span>{t.all}</span>
        <Price fen={coming_fen + waiting_fen + settled_fen + on_its_way_fen} size="big" />
        <span>{t.allLead}</span>
      </div>
      <dl className="money-parts paper">
        {rows.map(({ name, fen }) => (
          <div key={name} className={fen ? undefined : "none"}>
            <dt>{name}</dt>
            <dd>{yuan(fen)}</dd>
          </div>
        ))}
        <div className="money-paid">
          <dt>{t.paid}</dt>
          <dd>{yuan(paid_fen)}</dd>
        </div>
      </dl>
    </>
  )
}
