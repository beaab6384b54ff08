import type { ReactNode } from "react"
import { NavLink, useNavigation } from "react-router"
import { useTexts } from "~/i18n"
import { LanguageLink } from "./language-link"

type Way = {
  to: string
  text: string
  end?: boolean
  /** One character that stands for it under the thumb. */
  mark?: string
}

type Props = {
  name: string
  home: string
  links: readonly Way[]
  /** On a phone the links lie under the thumb. */
  atFoot?: boolean
  signOut?: string
  /** More switches beside the language. */
  switches?: ReactNode
  children: ReactNode
}

/** The quieter frame of the areas where people work: seller's people and accountants. */
export function AreaFrame({ name, home, links, atFoot, signOut, switches, children }: Props) {
  const { common } = useTexts()
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <Going />
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
          {switches}
          <LanguageLink />
        </div>
        {links.length > 0 && (
          <nav className={atFoot ? "area-nav at-foot" : "area-nav"} aria-label={name}>
            {links.map(({ to, text, end, mark }) => (
              <NavLink key={to} to={to} end={end}>
                {mark && <i aria-hidden="true">{mark}</i>}
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

/** Something is under way; it appears only when that takes longer than a blink. */
function Going() {
  const { working } = useTexts().common
  const { state } = useNavigation()
  return state === "idle" ? null : <progress className="going" aria-label={working} />
}
