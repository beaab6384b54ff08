import { Link } from "react-router"
import { useTexts } from "~/i18n"
import type { Title } from "~/lib/api/invoice-types"
import { Choices, type FormState } from "../field"

/** Which of the kept titles the invoices are made out to. */
export function TitleChoice({ form, titles }: { form: FormState; titles: readonly Title[] }) {
  const { form: t } = useTexts().invoices
  return (
    <>
      <Choices
        form={form}
        name="title_id"
        label={t.title}
        choices={titles.map(({ id, name, tax_id }) => ({
          value: id,
          text: [name, tax_id].filter(Boolean).join("  "),
        }))}
      />
      <p>
        <Link to="/invoices/titles/new?then=new">{t.newTitle}</Link>
      </p>
    </>
  )
}
