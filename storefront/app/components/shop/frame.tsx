import type { ReactNode } from "react"
import { useRouteLoaderData } from "react-router"
import { useTexts } from "~/i18n"
import { LanguageLink } from "../language-link"

/** The market around every page of the shop: sign, search, ways to go. */
export function ShopFrame({ children }: { children: ReactNode }) {
  const { common } = useTexts()
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <header className="top">
        <div className="top-inner">
          <a className="brand" href="/">
            <span className="brand-seal" aria-hidden="true">
              乡集
            </span>
            <span className="brand-name">
              {common.brand}
              <small>{common.tagline}</small>
            </span>
          </a>
          <form className="search" action="/market" role="search">
            <input
              name="q"
              type="search"
              aria-label={common.search}
              placeholder={common.searchHint}
              enterKeyHint="search"
            />
            <button type="submit">{common.search}</button>
          </form>
          <Ways />
          <LanguageLink />
        </div>
        <div className="weave" aria-hidden="true" />
      </header>
      {children}
      <p id="offline" className="notice bad floating" role="alert" hidden>
        {common.offline}
      </p>
      <footer className="bottom">
        <div className="weave" aria-hidden="true" />
        <nav aria-label={common.nav.about}>
          <a href="/about">{common.nav.about}</a>
          <a href="/calendar">{common.nav.calendar}</a>
          <a href="/orders">{common.nav.orders}</a>
          <a href="/invoices">{common.nav.invoices}</a>
          <a href="/sell">{common.nav.sell}</a>
        </nav>
        <p>{common.tagline}</p>
      </footer>
    </>
  )
}

/** The main menu: along the top on a desk, under the thumb on a phone. */
function Ways() {
  const { nav } = useTexts().common
  const root = useRouteLoaderData<{ basketCount: number }>("root")
  const count = root?.basketCount ?? 0
  return (
    <nav className="ways" aria-label={nav.label}>
      <a href="/" className="ways-phone">
        <i aria-hidden="true">家</i>
        {nav.home}
      </a>
      <a href="/market">
        <i aria-hidden="true">集</i>
        {nav.market}
      </a>
      <a href="/calendar" className="ways-desk">
        {nav.calendar}
      </a>
      <a href="/places" className="ways-desk">
        {nav.places}
      </a>
      <a href="/orders">
        <i aria-hidden="true">单</i>
        {nav.orders}
      </a>
      <a href="/invoices" className="ways-desk">
        {nav.invoices}
      </a>
      <a href="/sell">
        <i aria-hidden="true">卖</i>
        {nav.sell}
      </a>
      <a href="/basket" className="ways-basket" id="bag">
        <i aria-hidden="true">篮</i>
        {nav.basket}
        {count > 0 && <b className="count">{count}</b>}
      </a>
    </nav>
  )
}
