import { Form, useNavigation } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { Invitation } from "~/lib/api/seller-people-types"
import { When } from "../../when"

/** An invitation to oneself: who asks, for what, and two large answers. */
export function InvitationCard({ invitation }: { invitation: Invitation }) {
  const lang = useLang()
  const { mandates, people: t } = useTexts().sell
  const busy = useNavigation().state !== "idle"
  const { id, seller, role, scopes, valid_to, expires_at } = invitation
  return (
    <Form method="post" className="paper invitation">
      <h3>{t.invitationFrom(say(seller.name, lang))}</h3>
      <p>
        <span className="chip strong">{t.role[role]}</span> {t.roleAbout[role]}
      </p>
      {role === "agent" && (
        <p>
          {scopes.map((scope) => (
            <span className="chip" key={scope}>
              {mandates.scope[scope]}
            </span>
          ))}{" "}
          {valid_to ? (
            <>
              {mandates.validUntil} <When at={valid_to} day />
            </>
          ) : (
            mandates.noEnd
          )}
        </p>
      )}
      <p className="small">
        {t.until} <When at={expires_at} />
      </p>
      <input type="hidden" name="invitation" value={id} />
      <div className="two-ways">
        <button className="button big" name="answer" value="accept" disabled={busy}>
          {t.accept}
        </button>
        <button className="button quiet big" name="answer" value="decline" disabled={busy}>
          {t.decline}
        </button>
      </div>
    </Form>
  )
}
