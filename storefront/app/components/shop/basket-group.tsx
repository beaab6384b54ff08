import { say, useLang, useTexts } from "~/i18n"
import type { CartLine } from "~/lib/api/cart-types"
import type { HubGroup } from "~/lib/group-basket"
import { mediaUrl } from "~/lib/media"
import { fenOf, yuan } from "~/lib/money"

/** The goods that leave from one hub, by seller. */
export function BasketGroup({ group }: { group: HubGroup }) {
  const lang = useLang()
  const { basket } = useTexts().shop
  return (
    <section className="paper">
      <h2 className="group-head">
        {group.hub ? basket.from(say(group.hub.name, lang)) : basket.other}
      </h2>
      {group.sellers.map(({ seller, lines }) => (
        <div key={seller?.handle ?? ""}>
          {seller && (
            <h3 className="small">
              <a href={`/sellers/${seller.handle}`}>{say(seller.name, lang)}</a>
            </h3>
          )}
          <ul className="lines">
            {lines.map((line) => (
              <BasketLine key={line.id} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function BasketLine({ line }: { line: CartLine }) {
  const { basket } = useTexts().shop
  const each = fenOf(line.unit_price)
  return (
    <li className="line">
      <a href={`/p/${line.product_handle}`} className="line-photo" tabIndex={-1} aria-hidden>
        {line.thumbnail && <img src={mediaUrl(line.thumbnail)} alt="" loading="lazy" />}
      </a>
      <div className="line-words">
        <a href={`/p/${line.product_handle}`}>{line.product_title}</a>
        <p className="small">
          {basket.each} {yuan(each)}
        </p>
        {line.when && <p className="promise small">{line.when}</p>}
      </div>
      <b className="line-sum">{yuan(Math.round(each * line.quantity))}</b>
      <Stepper line={line} />
    </li>
  )
}

/** One less, typed, one more, none: every way is a button of one plain form. */
function Stepper({ line }: { line: CartLine }) {
  const { basket } = useTexts().shop
  const update = `update-${line.id}`
  return (
    <form method="post" className="stepper" data-inline="">
      <input type="hidden" name="line" value={line.id} />
      {/* First, so that the Enter key sends the typed number. */}
      <button className="hidden" id={update} tabIndex={-1}>
        {basket.update}
      </button>
      <button name="quantity" value={line.quantity - 1} aria-label={basket.less}>
        −
      </button>
      <input
        name="typed"
        type="number"
        inputMode="numeric"
        min={0}
        max={999}
        defaultValue={line.quantity}
        aria-label={`${basket.quantity}: ${line.product_title}`}
        data-sends={update}
      />
      <button name="quantity" value={line.quantity + 1} aria-label={basket.plus}>
        +
      </button>
      <button className="link" name="quantity" value={0}>
        {basket.remove}
      </button>
    </form>
  )
}
