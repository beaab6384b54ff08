import type { ReactNode } from "react"
import { NavLink } from "react-router"
import { useTexts } from "~/i18n"
import { LanguageLink } from "./language-link"

type Props = {
  name: string
  home: string
  links: readonly { to: string; text: string; end?: boolean }[]
  signOut?: string
  children: ReactNode
}

/** The quieter frame of the areas where people work: seller's people and accountants. */
export function AreaFrame({ name, home, links, signOut, children }: Props) {
  const { common } = useTexts()
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <header className="top area-top">
        <div className="top-inner">
          <a className="brand" href="/" aria-label={common.nav.shop}>
            <span className="brand-seal" aria-hidden="true">
              乡集
            </span>
          </a>
          <a className="area-name" href={home}>
            {name}
          </a>
          <span className="grow" />
          {signOut && (
            <form method="post" action={signOut}>
              <button className="link">{common.nav.signOut}</button>
            </form>
          )}
          <LanguageLink />
        </div>
        {links.length > 0 && (
          <nav className="area-nav" aria-label={name}>
            {links.map(({ to, text, end }) => (
              <NavLink key={to} to={to} end={end}>
                {text}
              </NavLink>
            ))}
          </nav>
        )}
        <div className="weave" aria-hidden="true" />
      </header>
      {children}
    </>
  )
}
