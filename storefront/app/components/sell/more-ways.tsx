import { Link } from "react-router"
import { useTexts } from "~/i18n"
import type { Acting } from "~/routes/sell/seller"

/** What is needed now and then: facts, people, the record, spreadsheets. */
export function MoreWays({ acting }: { acting: Acting }) {
  const { account, afterSale, sell } = useTexts()
  const { membership, maySell } = acting
  const owner = membership.role === "owner" && membership.seller.state !== "suspended"
  const ways = [
    { to: "cases", text: afterSale.sell.title, may: membership.scopes.includes("orders") },
    { to: "members", text: sell.moreLinks.people, may: true },
    { to: "mandates", text: sell.mandates.title, may: owner },
    { to: "audit", text: sell.moreLinks.audit, may: owner },
    { to: "facts", text: sell.moreLinks.facts, may: owner },
    { to: "imports", text: sell.moreLinks.import, may: maySell },
    { to: "/account/sell/phone", text: account.phone.link, may: true },
  ]
  return (
    <nav className="more-ways" aria-label={sell.more}>
      <h2>{sell.more}</h2>
      <ul className="plain">
        {ways
          .filter(({ may }) => may)
          .map(({ to, text }) => (
            <li key={to}>
              <Link className="seller-row" to={to}>
                {text}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
