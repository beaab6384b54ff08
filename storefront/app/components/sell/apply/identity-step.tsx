import { say, useLang, useTexts } from "~/i18n"
import type { Facts, Warning } from "~/lib/api/seller-application-types"
import { Field, type FormState } from "../../field"

type Props = { form: FormState; known: Partial<Facts>; warnings: readonly Warning[] }

/** The name and number on the paper. A number that does not add up may still be right, with a word about why. */
export function IdentityStep({ form, known, warnings }: Props) {
  const t = useTexts().sell.apply.identity
  const farmer = known.kind === "farmer" || !known.kind
  const kept = farmer ? known.id_number : known.uscc
  const hint = kept ? t.kept(kept) : farmer ? t.idHint : t.usccHint
  return (
    <>
      <Field
        form={form}
        name="legal_name"
        label={farmer ? t.legalFarmer : t.legalOther}
        autoComplete={farmer ? "name" : "organization"}
      />
      <Field
        form={form}
        name={farmer ? "id_number" : "uscc"}
        label={farmer ? t.idNumber : t.uscc}
        hint={hint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="number-input"
        maxLength={30}
      />
      {warnings.length > 0 && <RightAnyway form={form} warnings={warnings} />}
    </>
  )
}

function RightAnyway({ form, warnings }: Pick<Props, "form" | "warnings">) {
  const lang = useLang()
  const t = useTexts().sell.apply.identity
  return (
    <div className="notice bad" role="alert">
      <h2>{t.warnTitle}</h2>
      {warnings.map(({ code, messages }) => (
        <p key={code}>{say(messages, lang)}</p>
      ))}
      <label className="choice tick">
        <input
          type="checkbox"
          name="number_right"
          value={t.right}
          defaultChecked={Boolean(form.values.number_right)}
        />
        <span>{t.right}</span>
      </label>
      <Field form={form} name="checksum_reason" label={t.reason} hint={t.reasonHint} optional />
    </div>
  )
}
