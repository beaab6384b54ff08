import type { ReactNode } from "react"
import { Form } from "react-router"
import { useTexts } from "~/i18n"
import { ROLES, type SellerMember } from "~/lib/api/seller-people-types"
import { shortPhone } from "~/lib/short-phone"
import { When } from "../../when"

type Props = { person: SellerMember; you: boolean; mayChange: boolean; lastOwner: boolean }

/** Somebody who belongs to the seller; an owner can change the role or end it. */
export function MemberPaper({ person, you, mayChange, lastOwner }: Props) {
  const { mandates, people: t } = useTexts().sell
  const { member, role, suspended, since } = person
  const scopes = person.mandates.filter(({ in_force }) => in_force).flatMap((one) => one.scopes)
  return (
    <section className="paper helper">
      <h2 className="share-head">
        <span>
          {member.name} {you && <small>（{t.you}）</small>}{" "}
          <small>{shortPhone(member.phone)}</small>
        </span>
        <span className="chip strong">{t.role[role]}</span>
      </h2>
      <p>{t.roleAbout[role]}</p>
      {role === "agent" && (
        <p>
          {[...new Set(scopes)].map((scope) => (
            <span className="chip" key={scope}>
              {mandates.scope[scope]}
            </span>
          ))}
        </p>
      )}
      <p className="small">
        {t.since} <When at={since} day /> {suspended && ` · ${t.suspended}`}
      </p>
      {mayChange &&
        (lastOwner ? <p className="hint">{t.lastOwner}</p> : <Change person={person} />)}
    </section>
  )
}

function Change({ person }: { person: SellerMember }) {
  const { people: t } = useTexts().sell
  const { member, role, suspended } = person
  return (
    <>
      {suspended ? (
        <Form method="post">
          <Intent person={person} name="reinstate" text={t.reinstate} />
        </Form>
      ) : (
        <Sure person={person} title={t.change}>
          <div className="choices">
            {ROLES.map((other) => (
              <label className="choice" key={other}>
                <input type="radio" name="role" value={other} defaultChecked={other === role} />
                <span>{t.role[other]}</span>
              </label>
            ))}
          </div>
          <Intent person={person} name="role" text={t.changeSave} />
        </Sure>
      )}
      {!suspended && (
        <Sure person={person} title={t.suspend}>
          <p>{t.suspendSure(member.name)}</p>
          <Intent person={person} name="suspend" text={t.suspend} />
        </Sure>
      )}
      <Sure person={person} title={t.remove}>
        <p>{t.removeSure(member.name)}</p>
        <Intent person={person} name="remove" text={t.remove} />
      </Sure>
    </>
  )
}

type SureProps = { person: SellerMember; title: string; children: ReactNode }

/** What is asked about before it is done. */
const Sure = ({ person, title, children }: SureProps) => (
  <details className="sure">
    <summary>
      {title}
      <span className="hidden">：{person.member.name}</span>
    </summary>
    <Form method="post">{children}</Form>
  </details>
)

type IntentProps = { person: SellerMember; name: string; text: string }

const Intent = ({ person, name, text }: IntentProps) => (
  <p>
    <input type="hidden" name="person" value={person.id} />
    <button className="button quiet" name="intent" value={name}>
      {text}
      <span className="hidden">：{person.member.name}</span>
    </button>
  </p>
)
