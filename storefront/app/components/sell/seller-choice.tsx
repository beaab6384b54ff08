import { Form, Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { Membership } from "~/lib/api/seller-types"

type Props = { all: number; q: string; recent: readonly Membership[]; found: readonly Membership[] }

/** Whom to act for: one tap each; with many of them a search. */
export function SellerChoice({ all, q, recent, found }: Props) {
  const { common, sell } = useTexts()
  const t = sell.start
  return (
    <section>
      <h2>{t.choose}</h2>
      {all > 6 && (
        <Form className="find" role="search">
          <input type="hidden" name="choose" value="" />
          <input
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t.search}
            placeholder={t.search}
          />
          <button className="button">{common.search}</button>
        </Form>
      )}
      {recent.length > 0 && (
        <>
          <h3>{t.recent}</h3>
          <Sellers memberships={recent} />
          <h3>{t.everybody}</h3>
        </>
      )}
      {found.length === 0 && <p>{t.nobody}</p>}
      <Sellers memberships={found} />
    </section>
  )
}

function Sellers({ memberships }: { memberships: readonly Membership[] }) {
  const lang = useLang()
  const { common, sell } = useTexts()
  return (
    <ul className="plain seller-list">
      {memberships.map(({ seller, role }) => (
        <li key={seller.id}>
          <Link className="seller-row" to={`/sell/${seller.id}`}>
            <span>
              <b>{say(seller.name, lang)}</b>
              <small>
                {common.sellerKind[seller.kind]} · {sell.people.role[role]}
              </small>
            </span>
            {seller.state !== "approved" && (
              <span className={`chip state-${seller.state}`}>{sell.stateShort[seller.state]}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
