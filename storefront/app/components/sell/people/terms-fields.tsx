import { UNTIL } from "~/forms/offer"
import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { SCOPES } from "~/lib/api/seller-people-types"
import { Choices, Field, type FormState } from "../../field"
import { Tick } from "../tick"
import { Ticks } from "../ticks"

/** What an agent may do and until when, in plain words. */
export function TermsFields({ form, scopes }: { form: FormState; scopes: readonly string[] }) {
  const t = useTexts().sell.mandates
  return (
    <>
      <Ticks label={t.what} error={form.errors.scopes as FieldError | undefined}>
        {SCOPES.map((scope) => (
          <Tick
            key={scope}
            name="scopes"
            value={scope}
            ticked={scopes.includes(scope)}
            title={t.scope[scope]}
            about={t.scopeAbout[scope]}
          />
        ))}
      </Ticks>
      <Field form={form} name="from" label={t.from} hint={t.fromHint} type="date" />
      <Choices
        form={form}
        name="until"
        label={t.until}
        choices={UNTIL.map((value) => ({ value, text: t.preset[value] }))}
      />
      <div className="until-date">
        <Field form={form} name="date" label={t.date} type="date" />
      </div>
    </>
  )
}
