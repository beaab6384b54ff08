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
  const { id, member, role } = person
  return (
    <>
      <details className="sure">
        <summary>
          {t.change}
          <span className="hidden">：{member.name}</span>
        </summary>
        <Form method="post">
          <input type="hidden" name="person" value={id} />
          <div className="choices">
            {ROLES.map((other) => (
              <label className="choice" key={other}>
                <input type="radio" name="role" value={other} defaultChecked={other === role} />
                <span>{t.role[other]}</span>
              </label>
            ))}
          </div>
          <p>
            <button className="button quiet" name="intent" value="role">
              {t.changeSave}
            </button>
          </p>
        </Form>
      </details>
      <details className="sure">
        <summary>
          {t.remove}
          <span className="hidden">：{member.name}</span>
        </summary>
        <Form method="post">
          <p>{t.removeSure(member.name)}</p>
          <input type="hidden" name="person" value={id} />
          <button className="button quiet" name="intent" value="remove">
            {t.remove}
          </button>
        </Form>
      </details>
    </>
  )
}
