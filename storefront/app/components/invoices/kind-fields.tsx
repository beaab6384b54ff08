import { useTexts } from "~/i18n"
import { Choices, type FormState } from "../field"

/** Normal or special, paper or digital. */
export function InvoiceKindFields({ form }: { form: FormState }) {
  const { invoices } = useTexts()
  return (
    <>
      <Choices
        form={form}
        name="kind"
        label={invoices.form.kind}
        choices={(["normal", "special"] as const).map((value) => ({
          value,
          text: invoices.kind[value],
        }))}
      />
      <Choices
        form={form}
        name="medium"
        label={invoices.form.medium}
        choices={(["digital", "paper"] as const).map((value) => ({
          value,
          text: invoices.medium[value],
        }))}
      />
    </>
  )
}
