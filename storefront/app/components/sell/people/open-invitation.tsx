import { Form } from "react-router"
import { useLang, useTexts } from "~/i18n"
import type { Invitation } from "~/lib/api/seller-people-types"
import { shortPhone } from "~/lib/short-phone"
import { chinaTime } from "~/lib/china-time"

/** Somebody who has been asked and has not answered. */
export function OpenInvitation({
  invitation,
  mayEnd,
}: {
  invitation: Invitation
  mayEnd: boolean
}) {
  const lang = useLang()
  const { people: t } = useTexts().sell
  const { id, name, phone, role, state, expires_at } = invitation
  return (
    <section className="paper helper">
      <h3 className="share-head">
        <span>
          {name} <small>{shortPhone(phone)}</small>
        </span>
        <span className="chip">{t.role[role]}</span>
      </h3>
      <p className="small">
        {t.invitationState[state]} · {t.expires(chinaTime(expires_at, lang))}
      </p>
      {invitation.told === false && <p className="field-error">{t.notTold}</p>}
      {mayEnd && (
        <Form method="post">
          <input type="hidden" name="invitation" value={id} />
          <button className="link" name="intent" value="revoke">
            {t.revokeInvitation}
          </button>
        </Form>
      )}
    </section>
  )
}
