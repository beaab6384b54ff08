import { Link } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import type { PlaceChoice } from "~/lib/api/seller-types"
import { Field, type FormState } from "../../field"

type Props = { form: FormState; path: readonly PlaceChoice[] }

/** The chosen village, the house in it, and a phone. */
export function PlaceStep({ form, path }: Props) {
  const lang = useLang()
  const t = useTexts().sell.apply.place
  const parent = path.at(-2)
  return (
    <>
      <div className="chosen">
        <span>{t.chosen}</span>
        <b>{path.map(({ name }) => say(name, lang)).join(" · ")}</b>
        <Link to={parent ? `?at=${parent.id}` : "?at="}>{t.otherPlace}</Link>
        {form.notes?.place_id && <p className="field-error">{form.notes.place_id}</p>}
      </div>
      <input type="hidden" name="place_id" value={path.at(-1)?.id ?? ""} />
      <Field
        form={form}
        name="address"
        label={t.address}
        hint={t.addressHint}
        autoComplete="street-address"
      />
      <Field
        form={form}
        name="phone"
        label={t.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
      />
    </>
  )
}
