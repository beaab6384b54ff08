import { useTexts } from "~/i18n"
import type { Problem } from "~/lib/api/problem"
import { Choices, Field, type FormState } from "../field"

/** The backend's warning that a taxpayer number's check character does not fit; its owner may confirm it. */
const CHECK_CHARACTER = "INVOICE-TITLE-03"

type Props = { form: FormState; problem?: Problem | null }

/** Who the invoice is made out to. */
export function TitleFields({ form, problem }: Props) {
  const { invoices } = useTexts()
  const t = invoices.title
  const asked = problem?.code === CHECK_CHARACTER || form.values.tax_id_confirmed === "yes"
  return (
    <>
      <Choices
        form={form}
        name="title_kind"
        label={t.kind}
        choices={(["company", "person"] as const).map((value) => ({
          value,
          text: invoices.titleKind[value],
        }))}
      />
      <Field
        form={form}
        name="title_name"
        label={t.name}
        hint={t.nameHint}
        autoComplete="organization"
      />
      <Field
        form={form}
        name="tax_id"
        label={t.taxId}
        hint={t.taxIdHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      {asked && (
        <label className="choice">
          <input
            type="checkbox"
            name="tax_id_confirmed"
            value="yes"
            defaultChecked={form.values.tax_id_confirmed === "yes"}
          />
          <span>{t.confirm}</span>
        </label>
      )}
      <details className="field">
        <summary>{t.moreLegend}</summary>
        <Field form={form} name="title_address" label={t.address} optional />
        <Field form={form} name="title_phone" label={t.phone} type="tel" optional />
        <Field form={form} name="bank" label={t.bank} optional />
        <Field form={form} name="bank_account" label={t.account} inputMode="numeric" optional />
      </details>
    </>
  )
}
